<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>90 % wait at most</source>
        <translation>九成等候不超过</translation>
    </message>
    <message>
        <source>A citizen&apos;s report of a fee outside (R11), or a matter still handled at the department (R12).</source>
        <translation>群众反映体外收费（R11），或应进厅事项仍在部门办理（R12）。</translation>
    </message>
    <message>
        <source>A second copy is sent to the printer.</source>
        <translation>补打件已送打印。</translation>
    </message>
    <message>
        <source>A second copy of the final report is sent to the printer.</source>
        <translation>定报补打件已送打印。</translation>
    </message>
    <message>
        <source>A week or a month</source>
        <translation>周报、月报</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>与对比期相比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>换一天</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>换排序</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Answer the appeal</source>
        <translation>答复申诉</translation>
    </message>
    <message>
        <source>Answer the appeal about {number}</source>
        <translation>答复对 {number} 的申诉</translation>
    </message>
    <message>
        <source>Answer the order</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Appeal denied: the finding stands</source>
        <translation>申诉不成立：问题保留</translation>
    </message>
    <message>
        <source>Appeal granted: the finding is lifted</source>
        <translation>申诉成立：问题撤销</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>通知单要求</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Back Esc</source>
        <translation>返回 Esc</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>不对的行</translation>
    </message>
    <message>
        <source>Bank day</source>
        <translation>入账日</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Booked by finance</source>
        <translation>财政入账</translation>
    </message>
    <message>
        <source>Booked, reported</source>
        <translation>财政入账</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>按类型编码</translation>
    </message>
    <message>
        <source>By the notice</source>
        <translation>通知单应缴</translation>
    </message>
    <message>
        <source>By the standard</source>
        <translation>标准应收</translation>
    </message>
    <message>
        <source>By the standard or notice</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Cases granted</source>
        <translation>准予办件数</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>督办原因</translation>
    </message>
    <message>
        <source>Certificate out</source>
        <translation>发证</translation>
    </message>
    <message>
        <source>Certificates here</source>
        <translation>本厅发证</translation>
    </message>
    <message>
        <source>Certificates reported</source>
        <translation>部门报送发证数</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Choose a finding in the list.</source>
        <translation>请先在列表中选一个问题。</translation>
    </message>
    <message>
        <source>Choose a window in the list.</source>
        <translation>请在列表中选择窗口。</translation>
    </message>
    <message>
        <source>Choose an order in the list.</source>
        <translation>请先在列表中选一件督办。</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>选择状态</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <translation>选择类型</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>选择单位</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Confirmed here</source>
        <translation>本厅确认</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted money</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Daily summary {day}</source>
        <translation>政务服务日报 {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一日</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Days reported</source>
        <translation>定报/应报</translation>
    </message>
    <message>
        <source>Days without a final report</source>
        <translation>未报：没有定报的工作日</translation>
    </message>
    <message>
        <source>Deal with it</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Decided in time</source>
        <translation>按时办结</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>缓缴至</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Deny: the finding stands</source>
        <translation>不成立：问题保留</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due and late</source>
        <translation>到期与超期</translation>
    </message>
    <message>
        <source>Due and late F7</source>
        <translation>到期与超期 F7</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>结束接待</translation>
    </message>
    <message>
        <source>End the visit of {ticket}</source>
        <translation>结束 {ticket} 的接待</translation>
    </message>
    <message>
        <source>Enter a finding by hand</source>
        <translation>手工登记监察问题</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>手工登记</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Every day is closed.</source>
        <translation>每天都已日结。</translation>
    </message>
    <message>
        <source>Every line is sound.</source>
        <translation>每一行都没有问题。</translation>
    </message>
    <message>
        <source>Everything about it stands on its card.</source>
        <translation>有关情况都在卡片上。</translation>
    </message>
    <message>
        <source>Everything that is wrong, the gravest first: ■ alarm, ▲ warning, ● reminder. Enter opens a finding with its evidence, F7 what it is about. Answer, appeal, or order that it be moved; an appeal is answered by somebody outside the unit. F2, F4 and F6 choose type, state and unit.</source>
        <translation>全部监察问题，最重的在最上：■ 报警、▲ 预警、● 提醒。Enter 打开问题和证据，F7 打开所涉的办件。可以处理、申诉或督办；申诉由本单位以外的人答复。F2、F4、F6 选类型、状态、单位。</translation>
    </message>
    <message>
        <source>Facts have changed since report {number}.</source>
        <translation>定报 {number} 之后有事实变动。</translation>
    </message>
    <message>
        <source>Fee point in yuan</source>
        <translation>收费点（元）</translation>
    </message>
    <message>
        <source>Fees in yuan</source>
        <translation>收费（元）</translation>
    </message>
    <message>
        <source>Fees settled</source>
        <translation>今日已缴</translation>
    </message>
    <message>
        <source>File of the reported months</source>
        <translation>报送数据文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>监察问题</translation>
    </message>
    <message>
        <source>First inquiries</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>首问人</translation>
    </message>
    <message>
        <source>Free the sign-on</source>
        <translation>解除占用</translation>
    </message>
    <message>
        <source>Free {window}</source>
        <translation>解除 {window} 的占用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>完整查看</translation>
    </message>
    <message>
        <source>Full views</source>
        <translation>完整查看</translation>
    </message>
    <message>
        <source>Grant: the finding is lifted</source>
        <translation>成立：撤销问题</translation>
    </message>
    <message>
        <source>Hall now</source>
        <translation>今日大厅</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本厅</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Income booked by finance</source>
        <translation>财政入账</translation>
    </message>
    <message>
        <source>Inquiries open</source>
        <translation>首问未结</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发号</translation>
    </message>
    <message>
        <source>Issued, reported</source>
        <translation>上报发证</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Last day of the law</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Late cases</source>
        <translation>超期办件</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>业务队列</translation>
    </message>
    <message>
        <source>Lines F5</source>
        <translation>队列 F5</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean service</source>
        <translation>平均办理</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Named officer</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新督办</translation>
    </message>
    <message>
        <source>No case is late.</source>
        <translation>没有超期办件。</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>没有打开的文件。</translation>
    </message>
    <message>
        <source>No first inquiry is open.</source>
        <translation>没有未结的首问。</translation>
    </message>
    <message>
        <source>No order waits for a reply.</source>
        <translation>没有等待回复的督办。</translation>
    </message>
    <message>
        <source>No unit did anything in these days.</source>
        <translation>这段时间没有单位办过事。</translation>
    </message>
    <message>
        <source>Nobody is signed on at {window}.</source>
        <translation>{window} 无人登录。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人等候。</translation>
    </message>
    <message>
        <source>Nobody looked at anybody in full in the last three months.</source>
        <translation>近三个月没有人完整查看过个人信息。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>Not current: as of {time}</source>
        <translation>不是最新：截至 {time}</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Nothing comes in while one line is wrong.</source>
        <translation>有一行不对就都不收。</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>这段时间没有数据。</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due soon.</source>
        <translation>没有超期和临期的办件。</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>这里没有问题。</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>当日无数据。</translation>
    </message>
    <message>
        <source>Nothing was issued, earned or reported yet.</source>
        <translation>还没有发证、收费或报送数据。</translation>
    </message>
    <message>
        <source>Nothing was raised this month.</source>
        <translation>本月没有新的问题。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the letter, call or inspection</source>
        <translation>来信、来电或检查的编号</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>分子 / 分母</translation>
    </message>
    <message>
        <source>Of a case (1124-0012 or the long one) or a first inquiry</source>
        <translation>办件（1124-0012 或长编号）或首问的编号</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>即办件</translation>
    </message>
    <message>
        <source>One after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>One before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>请先打开一个办件。</translation>
    </message>
    <message>
        <source>Open a case or an inquiry first.</source>
        <translation>请先打开一个办件或首问。</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>上日待办</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>开放时长</translation>
    </message>
    <message>
        <source>Open inquiries</source>
        <translation>未结首问</translation>
    </message>
    <message>
        <source>Open inquiries Shift+F7</source>
        <translation>未结首问 Shift+F7</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>打开所涉事项</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>来访人意见</translation>
    </message>
    <message>
        <source>Order about {thing}</source>
        <translation>督办：{thing}</translation>
    </message>
    <message>
        <source>Order it moved</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Orders to move a case, an inquiry or a finding: to whom, until when, what was replied. F10 writes a new one, F8 replies to one that names you. Enter opens an order, F7 what it is about; a scan of its paper opens it too.</source>
        <translation>对办件、首问或监察问题的督办：交给谁、何时前回复、回复了什么。F10 新督办，F8 回复指名给本人的督办。Enter 打开督办，F7 打开所涉事项；扫督办单也会打开。</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Over 30 min</source>
        <translation>超三十分钟</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers owed</source>
        <translation>欠交材料</translation>
    </message>
    <message>
        <source>Papers spoiled</source>
        <translation>文书作废</translation>
    </message>
    <message>
        <source>Paused for</source>
        <translation>暂停时长</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴款人</translation>
    </message>
    <message>
        <source>Payment notice number</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Payment notices</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Payments made</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周报月报</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>权</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺补交</translation>
    </message>
    <message>
        <source>Promised matters</source>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>Put the file away</source>
        <translation>收起文件</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Received by day</source>
        <translation>每日收件</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回复时间</translation>
    </message>
    <message>
        <source>Replied ones too</source>
        <translation>含已回复</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>Reply to {number}</source>
        <translation>回复 {number}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报送数</translation>
    </message>
    <message>
        <source>Reported by departments and finance, beside the hall. Columns of the file: {columns}.</source>
        <translation>部门和财政报送的数，与本厅的数并列。文件的列：{columns}。</translation>
    </message>
    <message>
        <source>Reported months</source>
        <translation>厅外数据</translation>
    </message>
    <message>
        <source>Reported outside, and here</source>
        <translation>体外核对：上报与本厅</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>存为 XLSX</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Second copies</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Served by line</source>
        <translation>各队列已办</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Somebody outside the unit answers. Until then the finding stands.</source>
        <translation>由本单位以外的人答复，答复之前问题保留。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State F4</source>
        <translation>状态 F4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Still unpaid</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The appeal about {number} waits for its answer.</source>
        <translation>对 {number} 的申诉待答复。</translation>
    </message>
    <message>
        <source>The case in front</source>
        <translation>当前办件</translation>
    </message>
    <message>
        <source>The day is closed: final report {number} is made out.</source>
        <translation>当日已结束，已出具定报 {number}。</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>正在读取数据。</translation>
    </message>
    <message>
        <source>The figures of any day with their checks. It is a preliminary report until every window and the fee point are closed; closing the day makes its one numbered final report. The page keys scroll.</source>
        <translation>任何一天的数据及其核对。各窗口和收费点全部结束之前是快报；结束当日后生成唯一编号的定报。翻页键滚动页面。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>The file reports nothing.</source>
        <translation>文件里没有可用的数据。</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>监察问题</translation>
    </message>
    <message>
        <source>The finding about {number} is dealt with.</source>
        <translation>{number} 的问题已处理。</translation>
    </message>
    <message>
        <source>The finding in front</source>
        <translation>当前问题</translation>
    </message>
    <message>
        <source>The finding is dealt with and stays on the record.</source>
        <translation>问题记为已处理，仍留在记录里。</translation>
    </message>
    <message>
        <source>The finding is entered; every supervisor is told.</source>
        <translation>已登记，并告知全部督查人员。</translation>
    </message>
    <message>
        <source>The finding is lifted.</source>
        <translation>问题已撤销。</translation>
    </message>
    <message>
        <source>The finding stands.</source>
        <translation>问题保留。</translation>
    </message>
    <message>
        <source>The order in front</source>
        <translation>当前督办</translation>
    </message>
    <message>
        <source>The order is written and sent to the printer.</source>
        <translation>督办单已下达并送打印。</translation>
    </message>
    <message>
        <source>The order is written and sent to the printer. The orders page shows its reply.</source>
        <translation>督办单已下达并送打印。回复见“督办”页。</translation>
    </message>
    <message>
        <source>The reply to {number} is kept.</source>
        <translation>已回复 {number}。</translation>
    </message>
    <message>
        <source>The report is sent to the printer.</source>
        <translation>报告已送打印。</translation>
    </message>
    <message>
        <source>The sign-on of {who} ends now. A visitor stays held by the window.</source>
        <translation>{who} 的登录立即结束，窗口正在接待的群众仍由该窗口保留。</translation>
    </message>
    <message>
        <source>The visit counts as left, is marked as ended by a supervisor and leaves the averages.</source>
        <translation>该次接待计为离开，注明由督查结束，不计入平均数。</translation>
    </message>
    <message>
        <source>The visit of {ticket} is ended.</source>
        <translation>{ticket} 的接待已结束。</translation>
    </message>
    <message>
        <source>The window under the cursor</source>
        <translation>光标所在窗口</translation>
    </message>
    <message>
        <source>There is no case and no inquiry of this number.</source>
        <translation>没有这个编号的办件或首问。</translation>
    </message>
    <message>
        <source>There is no case {number} here.</source>
        <translation>这里没有办件 {number}。</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>没有队列。</translation>
    </message>
    <message>
        <source>There is no such inquiry here.</source>
        <translation>没有这条首问。</translation>
    </message>
    <message>
        <source>There is no such order here.</source>
        <translation>这里没有这件督办。</translation>
    </message>
    <message>
        <source>There is no window.</source>
        <translation>没有窗口。</translation>
    </message>
    <message>
        <source>This is not opened from here.</source>
        <translation>这里打不开。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This week, this month, the month before or any days: by unit and by site, counted anew, each rate with its number of cases and compared with the stretch before. Enter on a unit shows its overdue cases, Enter on a case opens it.</source>
        <translation>本周、本月、上月或任意几天：按单位、按站点，从原始事实重新统计，每个比率都带件数，并与对比期相比。在单位上按 Enter 显示它的超期办件，在办件上按 Enter 打开。</translation>
    </message>
    <message>
        <source>Tickets by hour</source>
        <translation>各时段发号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To be replied to by</source>
        <translation>应回复</translation>
    </message>
    <message>
        <source>To the inquiries</source>
        <translation>转到未结首问</translation>
    </message>
    <message>
        <source>To the lines</source>
        <translation>转到队列</translation>
    </message>
    <message>
        <source>To the windows</source>
        <translation>转到窗口</translation>
    </message>
    <message>
        <source>To what is due</source>
        <translation>转到到期办件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Told for the time no.</source>
        <translation>第几次告知</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type F2</source>
        <translation>类型 F2</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit F6</source>
        <translation>单位 F6</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units: {order}</source>
        <translation>单位：{order}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What departments (certificates) and finance (income) report by month, beside what was issued and confirmed here. F2 reads a file whose columns are named above the list; nothing comes in while one line is wrong.</source>
        <translation>部门（发证数）和财政（入账）按月报送的数，与本厅发证、确认的数并列。F2 读取文件，列名见列表上方；有一行不对就都不收。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>督办要求</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不对</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>文件中写的</translation>
    </message>
    <message>
        <source>What was done about {number}?</source>
        <translation>{number} 怎样处理的？</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who saw a person&apos;s particulars in full, whose, when and for which reason. Letters filter the list.</source>
        <translation>谁在什么时候、为什么完整查看了谁的个人信息。输入文字即筛选。</translation>
    </message>
    <message>
        <source>Who waits, who serves, what is due and what is not closed. Enter opens a case or an inquiry. A forgotten sign-on is freed and a forgotten visit ended with a reason that is kept.</source>
        <translation>谁在等候、谁在办理、什么将到期、哪里尚未结束。回车打开办件或首问。忘记退出的登录可以解除，忘记结束的接待可以结束，均须说明理由并留痕。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why is the finding about {number} to be lifted?</source>
        <translation>为何申请撤销 {number} 的问题？</translation>
    </message>
    <message>
        <source>Why that day?</source>
        <translation>为何是这一天</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows F6</source>
        <translation>窗口 F6</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Write and print</source>
        <translation>下达并打印</translation>
    </message>
    <message>
        <source>a month is written 2026-11</source>
        <translation>月份写作 2026-11</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>appeal waits</source>
        <translation>申诉待答复</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>calling {ticket}</source>
        <translation>呼叫 {ticket}</translation>
    </message>
    <message>
        <source>compared with {first} to {last}</source>
        <translation>对比期 {first} 至 {last}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>due {due} · open {open} · difference {difference}</source>
        <translation>应收 {due} · 未缴 {open} · 差额 {difference}</translation>
    </message>
    <message>
        <source>everything is closed</source>
        <translation>全部结束</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>in the order of the units</source>
        <translation>按单位顺序</translation>
    </message>
    <message>
        <source>issued {issued} · served {served}</source>
        <translation>发号 {issued} · 已办 {served}</translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>超期 {count}</translation>
    </message>
    <message>
        <source>longest {span} · parked {count}</source>
        <translation>最长 {span} · 挂起 {count}</translation>
    </message>
    <message>
        <source>mean time to a decision {count} working days</source>
        <translation>平均办理 {count} 个工作日</translation>
    </message>
    <message>
        <source>most findings first</source>
        <translation>监察问题多的在前</translation>
    </message>
    <message>
        <source>most late first</source>
        <translation>超期多的在前</translation>
    </message>
    <message>
        <source>most open first</source>
        <translation>待办多的在前</translation>
    </message>
    <message>
        <source>most outstanding first</source>
        <translation>未缴多的在前</translation>
    </message>
    <message>
        <source>most received first</source>
        <translation>收件多的在前</translation>
    </message>
    <message>
        <source>neither certificates nor income</source>
        <translation>发证数和入账都没有填</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no unit is called so</source>
        <translation>没有这个单位</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>not an amount in yuan</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>not printed {count}</source>
        <translation>未打出 {count}</translation>
    </message>
    <message>
        <source>of {count} issued</source>
        <translation>发号 {count}</translation>
    </message>
    <message>
        <source>paused, {reason}</source>
        <translation>暂停 {reason}</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>reply by {day}</source>
        <translation>{day} 前回复</translation>
    </message>
    <message>
        <source>serving {ticket}</source>
        <translation>办理 {ticket}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>缺这一列</translation>
    </message>
    <message>
        <source>this unit&apos;s month stands in the file already</source>
        <translation>该单位该月在文件中已有一行</translation>
    </message>
    <message>
        <source>today {today} · soon {soon}</source>
        <translation>今日 {today} · 临期 {soon}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>working days: by {day}</source>
        <translation>个工作日，到 {day}</translation>
    </message>
    <message>
        <source>{by} appeals: {reason}</source>
        <translation>{by} 申诉：{reason}</translation>
    </message>
    <message>
        <source>{count} d late</source>
        <translation>逾期 {count} 日</translation>
    </message>
    <message>
        <source>{count} d left</source>
        <translation>余 {count} 日</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} days are not closed</source>
        <translation>{count} 个站点日未报</translation>
    </message>
    <message>
        <source>{count} months were taken in or corrected.</source>
        <translation>已收入或更正 {count} 条。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{count} working days</source>
        <translation>{count} 个工作日</translation>
    </message>
    <message>
        <source>{file} is being made …</source>
        <translation>正在生成 {file} …</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} 已写好。</translation>
    </message>
    <message>
        <source>{file} reports this. F8 takes it in; a month reported before is corrected.</source>
        <translation>{file} 报送如下。F8 收入；以前报过的月份予以更正。</translation>
    </message>
    <message>
        <source>{file}: set these lines right and read it again.</source>
        <translation>{file}：改正这些行后再读取。</translation>
    </message>
    <message>
        <source>{file}: {count} places are wrong. Nothing comes in.</source>
        <translation>{file}：有 {count} 处不对，一行也不导入。</translation>
    </message>
    <message>
        <source>{kind} {first} to {last}</source>
        <translation>政务服务{kind} {first} 至 {last}</translation>
    </message>
    <message>
        <source>{place} ({who})</source>
        <translation>{place}（{who}）</translation>
    </message>
    <message>
        <source>{received} received · {decided} decided</source>
        <translation>收 {received} · 结 {decided}</translation>
    </message>
    <message>
        <source>{reported}, {more} more</source>
        <translation>{reported}，多 {more}</translation>
    </message>
    <message>
        <source>{served} of {issued}</source>
        <translation>{issued} 中 {served}</translation>
    </message>
    <message>
        <source>{unit}: {count} overdue cases. Esc shows all.</source>
        <translation>{unit}：超期 {count} 件。Esc 显示全部。</translation>
    </message>
    <message>
        <source>{window} holds nobody.</source>
        <translation>{window} 没有在接待群众。</translation>
    </message>
    <message>
        <source>{window} is free.</source>
        <translation>{window} 的占用已解除。</translation>
    </message>
    <message>
        <source>▲ up {points} points</source>
        <translation>▲ 升 {points} 个百分点</translation>
    </message>
    <message>
        <source>▼ down {points} points</source>
        <translation>▼ 降 {points} 个百分点</translation>
    </message>
</context>
</TS>
