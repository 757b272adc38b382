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
        <source>A second copy of the final report is sent to the printer.</source>
        <translation>定报补打件已送打印。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>说明</translation>
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
        <source>Booked</source>
        <translation>入账</translation>
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
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Choose a window in the list.</source>
        <translation>请在列表中选择窗口。</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
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
        <source>Decided</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
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
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full view of {number}</source>
        <translation type="unfinished"></translation>
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
        <source>Inquiries open</source>
        <translation>首问未结</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
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
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
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
        <source>No case is late.</source>
        <translation>没有超期办件。</translation>
    </message>
    <message>
        <source>No first inquiry is open.</source>
        <translation>没有未结的首问。</translation>
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
        <source>Not printed</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due soon.</source>
        <translation>没有超期和临期的办件。</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>当日无数据。</translation>
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
        <source>Of</source>
        <translation>分子 / 分母</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>即办件</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Originals</source>
        <translation>原件</translation>
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
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
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
        <source>Payment notices</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Payments made</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Promised matters</source>
        <translation>承诺件</translation>
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
        <source>Rate</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>日报</translation>
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
        <source>Show in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
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
        <source>Still open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
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
        <source>There is no window.</source>
        <translation>没有窗口。</translation>
    </message>
    <message>
        <source>Tickets by hour</source>
        <translation>各时段发号</translation>
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
        <source>Total</source>
        <translation>合计</translation>
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
        <source>What is checked</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who looks, when and why is kept and can be read by every supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits, who serves, what is due and what is not closed. Enter opens a case or an inquiry. A forgotten sign-on is freed and a forgotten visit ended with a reason that is kept.</source>
        <translation>谁在等候、谁在办理、什么将到期、哪里尚未结束。回车打开办件或首问。忘记退出的登录可以解除，忘记结束的接待可以结束，均须说明理由并留痕。</translation>
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
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>calling {ticket}</source>
        <translation>呼叫 {ticket}</translation>
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
        <source>nobody</source>
        <translation>无</translation>
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
        <source>serving {ticket}</source>
        <translation>办理 {ticket}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>today {today} · soon {soon}</source>
        <translation>今日 {today} · 临期 {soon}</translation>
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
        <source>{count} more</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
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
        <source>{place} ({who})</source>
        <translation>{place}（{who}）</translation>
    </message>
    <message>
        <source>{served} of {issued}</source>
        <translation>{issued} 中 {served}</translation>
    </message>
    <message>
        <source>{window} holds nobody.</source>
        <translation>{window} 没有在接待群众。</translation>
    </message>
    <message>
        <source>{window} is free.</source>
        <translation>{window} 的占用已解除。</translation>
    </message>
</context>
</TS>
