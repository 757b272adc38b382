<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>(provisional)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>1–9 or Space ticks · 0 ticks all · ← → the form</source>
        <translation>数字键或空格勾选 · 0 全选 · ← → 选形式</translation>
    </message>
    <message>
        <source>1–{last} chooses, Esc goes back</source>
        <translation>按 1–{last} 选择，Esc 返回</translation>
    </message>
    <message>
        <source>A list for {item}</source>
        <translation>批量收件：{item}</translation>
    </message>
    <message>
        <source>A list of persons</source>
        <translation>名单文件</translation>
    </message>
    <message>
        <source>A new notice is made out.</source>
        <translation>已开具新的缴款单。</translation>
    </message>
    <message>
        <source>A second copy is sent to the printer.</source>
        <translation>补打件已送打印。</translation>
    </message>
    <message>
        <source>A word is enough; or the item</source>
        <translation>写一个词即可，或只选事项</translation>
    </message>
    <message>
        <source>Accept and print</source>
        <translation>受理并打印</translation>
    </message>
    <message>
        <source>Accept on a promise</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Accept on the promise</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Acceptance notice</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>Accepted on the promise.</source>
        <translation>已容缺受理。</translation>
    </message>
    <message>
        <source>Accepted {accepted} → promised {promise} · law {law}</source>
        <translation>受理 {accepted} → 承诺 {promise} · 法定 {law}</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已受理。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>办完后</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Agent&apos;s ID</source>
        <translation>代理人证号</translation>
    </message>
    <message>
        <source>Agent&apos;s telephone</source>
        <translation>代理人电话</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>全部待办</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>And {ticket}?</source>
        <translation>{ticket} 还在吗？</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>换申请人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Answered on the spot: nothing is printed.</source>
        <translation>当场答复，不打印。</translation>
    </message>
    <message>
        <source>Answered; the fee point may take the money.</source>
        <translation>已说明，收费点可以收款。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive and print the list</source>
        <translation>归档并打印目录</translation>
    </message>
    <message>
        <source>Arrange a survey</source>
        <translation>安排踏勘</translation>
    </message>
    <message>
        <source>Arrange and print the notice</source>
        <translation>安排并打印通知单</translation>
    </message>
    <message>
        <source>As finance gave it</source>
        <translation>按财政给出的填写</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>申请退付</translation>
    </message>
    <message>
        <source>Ask for the refund</source>
        <translation>申请退付</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>补交方式</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按号</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Call by number</source>
        <translation>按号呼叫</translation>
    </message>
    <message>
        <source>Call visitors, take their matters in, hand results out. The keys of the visitor work wherever the cursor is; a scan of a slip begins its visit, a scan of a paper opens its case. Esc leads back to the form.</source>
        <translation>叫号、收件、出证都在这一页。叫号各键在任何位置都有效；扫小票即开始办理，扫文书即打开办件。Esc 回到表单。</translation>
    </message>
    <message>
        <source>Came back with notice {number}. Then missing: {names}</source>
        <translation>凭告知书 {number} 再来。当时缺：{names}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>出证</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>证照编号</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Charged by</source>
        <translation>执收单位</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Checked, close off</source>
        <translation>已核对，销号</translation>
    </message>
    <message>
        <source>Choose the item first.</source>
        <translation>先选事项。</translation>
    </message>
    <message>
        <source>Close the list and print its receipt</source>
        <translation>结束并打印收件清单</translation>
    </message>
    <message>
        <source>Closed off.</source>
        <translation>已销号。</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Collector&apos;s name</source>
        <translation>领取人姓名</translation>
    </message>
    <message>
        <source>Confirm: it is with me</source>
        <translation>确认接收</translation>
    </message>
    <message>
        <source>Confirmed. The reply is yours now.</source>
        <translation>已确认接收，由您答复。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Credit in order</source>
        <translation>信用正常</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide on the spot</source>
        <translation>当场决定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation>决定书</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>缓缴至</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>叫号办件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Draw up the promise and print</source>
        <translation>打印容缺承诺书</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Empty: all that was asked for</source>
        <translation>留空即全部批准</translation>
    </message>
    <message>
        <source>Empty: the number of the decision</source>
        <translation>不填即用决定文号</translation>
    </message>
    <message>
        <source>Empty: {number}</source>
        <translation>不填即 {number}</translation>
    </message>
    <message>
        <source>End and next</source>
        <translation>办结并叫下一位</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>End visit, call</source>
        <translation>办结并叫</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Enter the pay code</source>
        <translation>录入缴款识别码</translation>
    </message>
    <message>
        <source>Enter the signed paper</source>
        <translation>录入签批件</translation>
    </message>
    <message>
        <source>Enter the signed relief form</source>
        <translation>代录已签审批单</translation>
    </message>
    <message>
        <source>Esc ← {title}</source>
        <translation>Esc ← {title}</translation>
    </message>
    <message>
        <source>Every promised paper is here.</source>
        <translation>容缺材料已全部补齐。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finish the case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>First inquiry</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>首问人</translation>
    </message>
    <message>
        <source>Fix the fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>For</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>From window {number}: {remark}</source>
        <translation>{number} 号窗口转来：{remark}</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Give {name} back</source>
        <translation>退还{name}</translation>
    </message>
    <message>
        <source>Given back; the list is sent to the printer.</source>
        <translation>已退还，清单已送打印。</translation>
    </message>
    <message>
        <source>Goes back to window {number} at the end.</source>
        <translation>办完回 {number} 号窗口</translation>
    </message>
    <message>
        <source>Gone for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>批准金额</translation>
    </message>
    <message>
        <source>Guided to the right window, in person or by telephone: nothing is printed.</source>
        <translation>当面或电话引导到对应窗口，不打印。</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Hand out and finish</source>
        <translation>发放并办结</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over and print</source>
        <translation>移交并打印</translation>
    </message>
    <message>
        <source>Hand over and print the slip</source>
        <translation>送达并打印回执</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>交件人</translation>
    </message>
    <message>
        <source>Handed on; it is yours until it is signed for.</source>
        <translation>已移交，对方签收前仍由你保管。</translation>
    </message>
    <message>
        <source>Handed out; the case is finished.</source>
        <translation>已发放，办结。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handed over in writing: the receiver confirms; a slip is printed.</source>
        <translation>书面移交，由接收人确认；打印首问登记单。</translation>
    </message>
    <message>
        <source>Handed over; the case is finished.</source>
        <translation>已送达，办结。</translation>
    </message>
    <message>
        <source>Handed over; the slip is made out.</source>
        <translation>已移交，登记单已出具。</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Handle and print the notice</source>
        <translation>即办并打印缴款单</translation>
    </message>
    <message>
        <source>Handle on the spot</source>
        <translation>即办办结</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>在谁手上</translation>
    </message>
    <message>
        <source>ID no.</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID, last four</source>
        <translation>证件后四位</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>In yuan</source>
        <translation>以元计</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Intake: {name}</source>
        <translation>{name} 的收件</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>It goes back to the payer</source>
        <translation>退回缴款人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Keep what came</source>
        <translation>收下补来的材料</translation>
    </message>
    <message>
        <source>Kept. It does not begin with this county&apos;s code {region}: look again.</source>
        <translation>已保存。它不以本县代码{region}开头，请再核对。</translation>
    </message>
    <message>
        <source>Kept. Some papers are still missing.</source>
        <translation>已收下，材料仍未补齐。</translation>
    </message>
    <message>
        <source>Kept: told {how}.</source>
        <translation>已记录：{how}告知。</translation>
    </message>
    <message>
        <source>Kept; the list is sent to the printer.</source>
        <translation>已留存，清单已送打印。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
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
        <source>Make the certificate</source>
        <translation>出证</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>批量收件</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>May be brought later: {names}</source>
        <translation>可容缺后补：{names}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>My originals</source>
        <translation>我的原件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>下一类</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>No file yet. Drop one here, or choose it.</source>
        <translation>还没有文件。拖到这里，或按键选择。</translation>
    </message>
    <message>
        <source>No original is here.</source>
        <translation>没有原件。</translation>
    </message>
    <message>
        <source>No other line or window is staffed now.</source>
        <translation>现在没有其他窗口有人值守。</translation>
    </message>
    <message>
        <source>No passed number may come back.</source>
        <translation>没有可以返回的过号。</translation>
    </message>
    <message>
        <source>No row can be taken in.</source>
        <translation>没有可收的行。</translation>
    </message>
    <message>
        <source>No serious breach of trust was found when it was looked up</source>
        <translation>已查询，无严重失信记录</translation>
    </message>
    <message>
        <source>No single case has the number {number}.</source>
        <translation>没有唯一对应编号 {number} 的办件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>没有挂起的群众。</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有人等候</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人等候。</translation>
    </message>
    <message>
        <source>Nobody of this window has to pay.</source>
        <translation>本窗口没有待缴的通知单。</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Not accept and print</source>
        <translation>不予受理并打印</translation>
    </message>
    <message>
        <source>Not after the promised day of the decision</source>
        <translation>不晚于承诺办结日</translation>
    </message>
    <message>
        <source>Not ours: the visitor is told whose it is; a slip is printed.</source>
        <translation>不属本单位：告知归属何处；打印首问登记单。</translation>
    </message>
    <message>
        <source>Note: {how}</source>
        <translation>登记：{how}</translation>
    </message>
    <message>
        <source>Nothing is open at this window.</source>
        <translation>本窗口没有在办件。</translation>
    </message>
    <message>
        <source>Nothing of this kind waits at this window.</source>
        <translation>本窗口没有此类待办事宜。</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>没有待领的证照。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>签批日期</translation>
    </message>
    <message>
        <source>One a line; a number after a comma</source>
        <translation>每行一项，逗号后写文号</translation>
    </message>
    <message>
        <source>One-time notice</source>
        <translation>一次性告知</translation>
    </message>
    <message>
        <source>Only receive</source>
        <translation>只收件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open {said}</source>
        <translation>打开 {said}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>来访人意见</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Originals and scans</source>
        <translation>原件和扫描件</translation>
    </message>
    <message>
        <source>Originals in my hands</source>
        <translation>我手上的原件</translation>
    </message>
    <message>
        <source>Originals not given back</source>
        <translation>未退原件</translation>
    </message>
    <message>
        <source>Out of order: the supervisor sees the reason.</source>
        <translation>不按顺序呼叫，原因督查可见。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Papers to be supplemented</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Parcel no.</source>
        <translation>邮件号</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause: why?</source>
        <translation>暂停服务：原因</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>缴款期限</translation>
    </message>
    <message>
        <source>Pay code</source>
        <translation>缴款识别码</translation>
    </message>
    <message>
        <source>Pay code of {number}</source>
        <translation>{number}的缴款识别码</translation>
    </message>
    <message>
        <source>Payment notice number</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>待领</translation>
    </message>
    <message>
        <source>Print the one-time notice</source>
        <translation>打印一次性告知书</translation>
    </message>
    <message>
        <source>Print the payment notice</source>
        <translation>打印缴款单</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印登记单</translation>
    </message>
    <message>
        <source>Promise signed</source>
        <translation>承诺书已签</translation>
    </message>
    <message>
        <source>Promise {number}: {names}, by {day}</source>
        <translation>承诺书{number}：{names}，{day}前补交</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺补交日</translation>
    </message>
    <message>
        <source>Promised papers</source>
        <translation>容缺待补</translation>
    </message>
    <message>
        <source>Promised papers are here</source>
        <translation>补交容缺材料</translation>
    </message>
    <message>
        <source>Promised to be brought by {day}</source>
        <translation>承诺{day}前补交</translation>
    </message>
    <message>
        <source>Promises, surveys, stops</source>
        <translation>容缺、踏勘、暂停</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>已验凭证</translation>
    </message>
    <message>
        <source>Propose and print the form</source>
        <translation>申请并打印审批单</translation>
    </message>
    <message>
        <source>Put away as {number}.</source>
        <translation>已归档，档号{number}。</translation>
    </message>
    <message>
        <source>Put the file away; its list of papers prints.</source>
        <translation>归档，打印卷内目录。</translation>
    </message>
    <message>
        <source>Quantity: {name}</source>
        <translation>数量：{name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>Read a list</source>
        <translation>读入名单</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Receive and print the notice</source>
        <translation>收件并打印缴款单</translation>
    </message>
    <message>
        <source>Record and print</source>
        <translation>记录并打印</translation>
    </message>
    <message>
        <source>Record the survey</source>
        <translation>踏勘记录</translation>
    </message>
    <message>
        <source>Reduced by</source>
        <translation>减缴金额</translation>
    </message>
    <message>
        <source>Refund of {number}, {amount} paid</source>
        <translation>{number}退付，已缴{amount}</translation>
    </message>
    <message>
        <source>Registered as {number}.</source>
        <translation>已登记：{number}。</translation>
    </message>
    <message>
        <source>Registered as {number}. The same was asked within five working days.</source>
        <translation>已登记：{number}。五个工作日内问过同一事项。</translation>
    </message>
    <message>
        <source>Relief of {number}, {amount}</source>
        <translation>{number}减免缓，{amount}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Replied. The first person checks it.</source>
        <translation>已答复，由首问人核对。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Return and print</source>
        <translation>退件并打印</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Seen and given back.</source>
        <translation>已核验退还。</translation>
    </message>
    <message>
        <source>Seen, given back</source>
        <translation>核验退还</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Send to the fee point, free the window</source>
        <translation>打印后去缴费，本窗口接待下一位</translation>
    </message>
    <message>
        <source>Sent back to the first person.</source>
        <translation>已退回首问人。</translation>
    </message>
    <message>
        <source>Sent to the fee point. The window is free; F8 calls the next.</source>
        <translation>已请去收费点缴费，窗口空出，按 F8 叫下一位。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印。</translation>
    </message>
    <message>
        <source>Service guide</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>架位</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>查看完整信息</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Signed for.</source>
        <translation>已签收。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Some papers are still missing.</source>
        <translation>材料仍未补齐。</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>Stands on the notice; empty for the hall&apos;s limit</source>
        <translation>写在告知书上；不填按本厅规定的期限</translation>
    </message>
    <message>
        <source>Stands on the one-time notice</source>
        <translation>印在一次性告知书上</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stays with the void number</source>
        <translation>随作废号码保留</translation>
    </message>
    <message>
        <source>Still owed: {names}</source>
        <translation>仍欠：{names}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Supplement by</source>
        <translation>补正期限</translation>
    </message>
    <message>
        <source>Supplement notice, papers kept</source>
        <translation>收下材料并打印补正通知</translation>
    </message>
    <message>
        <source>Surveys ahead</source>
        <translation>待踏勘</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>移出这一行</translation>
    </message>
    <message>
        <source>Take {count} in</source>
        <translation>收{count}件</translation>
    </message>
    <message>
        <source>Take {ticket} back</source>
        <translation>取回 {ticket}</translation>
    </message>
    <message>
        <source>Taken in for another: it stays yours until it is handed over; a slip is printed.</source>
        <translation>代为接收：移交前仍由您负责；打印首问登记单。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone {phone}</source>
        <translation>电话 {phone}</translation>
    </message>
    <message>
        <source>Tell the applicant</source>
        <translation>告知领取</translation>
    </message>
    <message>
        <source>The amount is right</source>
        <translation>金额无误</translation>
    </message>
    <message>
        <source>The applicant was told</source>
        <translation>已告知申请人</translation>
    </message>
    <message>
        <source>The case is finished.</source>
        <translation>已办结。</translation>
    </message>
    <message>
        <source>The case is {state}.</source>
        <translation>办件{state}。</translation>
    </message>
    <message>
        <source>The certificate is back</source>
        <translation>证照已收回</translation>
    </message>
    <message>
        <source>The certificate is made.</source>
        <translation>已出证。</translation>
    </message>
    <message>
        <source>The decision is the approver&apos;s; this entry is marked as entered for another and counted.</source>
        <translation>决定属于批准人；本次录入标为代录并计数。</translation>
    </message>
    <message>
        <source>The document that allows it</source>
        <translation>准许减免缓的文件</translation>
    </message>
    <message>
        <source>The fee point doubts {number}: {remark}</source>
        <translation>收费点对 {number} 金额有疑：{remark}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>The form is not finished.</source>
        <translation>表单还没有办完</translation>
    </message>
    <message>
        <source>The form is printed: to be signed by the payer, it waits for the unit&apos;s check.</source>
        <translation>审批单已打印，请缴款人签字，等候单位审核。</translation>
    </message>
    <message>
        <source>The list is being taken in.</source>
        <translation>正在收件。</translation>
    </message>
    <message>
        <source>The list {number} is closed; its receipt is sent to the printer.</source>
        <translation>批量收件{number}已结束，收件清单已送打印。</translation>
    </message>
    <message>
        <source>The notice over {amount} is made out.</source>
        <translation>已开具缴款单，金额 {amount}。</translation>
    </message>
    <message>
        <source>The number at the end of a line is its pages</source>
        <translation>每行末尾的数字是页数</translation>
    </message>
    <message>
        <source>The pay code is kept; the notice prints once more with it.</source>
        <translation>缴款识别码已保存，通知单补打一份，印上识别码。</translation>
    </message>
    <message>
        <source>The promise is sent to the printer. Let the applicant sign it.</source>
        <translation>容缺受理承诺书已送打印，请申请人签字。</translation>
    </message>
    <message>
        <source>The recovery is ended.</source>
        <translation>追缴已结束。</translation>
    </message>
    <message>
        <source>The refund is asked for; the unit verifies it.</source>
        <translation>已申请退付，由执收单位核实。</translation>
    </message>
    <message>
        <source>The refund is withdrawn.</source>
        <translation>退付申请已撤回。</translation>
    </message>
    <message>
        <source>The relief is granted; it stands on the notice.</source>
        <translation>减免缓已批准，通知单已注明。</translation>
    </message>
    <message>
        <source>The relief is withdrawn.</source>
        <translation>减免缓申请已撤回。</translation>
    </message>
    <message>
        <source>The sheet is void; an original is sent to the printer again.</source>
        <translation>废页已作废，原件重新送打印。</translation>
    </message>
    <message>
        <source>The sheet is voided and counted.</source>
        <translation>废页作废并计数。</translation>
    </message>
    <message>
        <source>The signed paper is entered.</source>
        <translation>已录入签批件。</translation>
    </message>
    <message>
        <source>The supplement notice is made out.</source>
        <translation>已出具补正通知。</translation>
    </message>
    <message>
        <source>The survey is arranged; its notice is sent to the printer.</source>
        <translation>踏勘已安排，通知单已送打印。</translation>
    </message>
    <message>
        <source>The survey is recorded; its record is sent to the printer.</source>
        <translation>踏勘已记录，踏勘记录已送打印。</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>The window stood still from {start} to {end}; this time counts in no average.</source>
        <translation>窗口 {start} 至 {end} 中断，这段时间不计入平均用时。</translation>
    </message>
    <message>
        <source>There is no case {number} here.</source>
        <translation>这里没有办件 {number}。</translation>
    </message>
    <message>
        <source>There is no inquiry {number} here.</source>
        <translation>这里没有首问登记 {number}。</translation>
    </message>
    <message>
        <source>There is no notice {number} here.</source>
        <translation>这里没有单据 {number}。</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>这个文件无法显示。</translation>
    </message>
    <message>
        <source>This item has no fee.</source>
        <translation>本事项不收费。</translation>
    </message>
    <message>
        <source>This window serves no line.</source>
        <translation>本窗口没有对应的业务队列。</translation>
    </message>
    <message>
        <source>Tick what is here.</source>
        <translation>请勾选已交来的材料。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To be archived</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>To the fee point</source>
        <translation>去缴费</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>移交何人</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>移交单位</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Total {amount}  {capitals}</source>
        <translation>合计 {amount}  {capitals}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>转至</translation>
    </message>
    <message>
        <source>Transfer {ticket}</source>
        <translation>转移 {ticket}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>顺位</translation>
    </message>
    <message>
        <source>Type the first person, or read a list.</source>
        <translation>输入第一个人，或读入名单。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo “{step} {ticket}”</source>
        <translation>撤销「{step} {ticket}」</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Void and print another</source>
        <translation>作废并重开</translation>
    </message>
    <message>
        <source>Void and reissue</source>
        <translation>作废重开</translation>
    </message>
    <message>
        <source>Void the notice</source>
        <translation>作废缴款单</translation>
    </message>
    <message>
        <source>Void {number} and print another</source>
        <translation>作废 {number} 并重开</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待办类别</translation>
    </message>
    <message>
        <source>Waive, reduce, defer</source>
        <translation>减免缓</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场接待</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What came of {ticket}?</source>
        <translation>{ticket} 的办理结果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>什么情况</translation>
    </message>
    <message>
        <source>What happened, papers</source>
        <translation>经过和文书</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>What the visitors of this window have to pay, and what they paid today. Enter opens the case.</source>
        <translation>本窗口待缴的通知单和今天已缴的；Enter 打开办件。窗口不收钱，也不能标记已缴。</translation>
    </message>
    <message>
        <source>What this window&apos;s cases wait for, with its day. F2 goes to the next kind, F7 shows all again; letters filter the list; Enter opens the case at the desk.</source>
        <translation>本窗口各办件在等什么、到哪一日。F2 换下一类，F7 显示全部；键入即筛选；回车在窗口打开该件。</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办事宜</translation>
    </message>
    <message>
        <source>What was typed for this case is here again.</source>
        <translation>本件填过的内容已恢复。</translation>
    </message>
    <message>
        <source>What was typed for this visitor is here again.</source>
        <translation>已恢复为这位来访人填写的内容。</translation>
    </message>
    <message>
        <source>What was typed is kept either way.</source>
        <translation>已填写的内容都会保留。</translation>
    </message>
    <message>
        <source>Which fees</source>
        <translation>针对收费</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属何处</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why that day?</source>
        <translation>为何是这一天</translation>
    </message>
    <message>
        <source>Why that day? Ctrl+Y</source>
        <translation>为何？ Ctrl+Y</translation>
    </message>
    <message>
        <source>Why the amount is right</source>
        <translation>金额为何无误</translation>
    </message>
    <message>
        <source>With</source>
        <translation>当前在</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw the refund</source>
        <translation>撤回退付</translation>
    </message>
    <message>
        <source>Withdraw the relief</source>
        <translation>撤回减免缓</translation>
    </message>
    <message>
        <source>You hold no original.</source>
        <translation>你手上没有原件。</translation>
    </message>
    <message>
        <source>accepted, promised by {day}</source>
        <translation>已受理，承诺 {day}</translation>
    </message>
    <message>
        <source>answered at the window</source>
        <translation>窗口当场答复</translation>
    </message>
    <message>
        <source>back here when done there</source>
        <translation>办完回本窗口</translation>
    </message>
    <message>
        <source>back into the line</source>
        <translation>过号恢复</translation>
    </message>
    <message>
        <source>back to the form</source>
        <translation>回到表单</translation>
    </message>
    <message>
        <source>before it: {numbers}</source>
        <translation>之前：{numbers}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>call it now</source>
        <translation>现在呼叫</translation>
    </message>
    <message>
        <source>called {count} ×</source>
        <translation>已呼叫 {count} 次</translation>
    </message>
    <message>
        <source>confirmed {at}</source>
        <translation>{at} 确认接收</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>deferral over</source>
        <translation>缓缴逾期</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>缓缴</translation>
    </message>
    <message>
        <source>done and handed out</source>
        <translation>已办结并发放</translation>
    </message>
    <message>
        <source>fee doubted</source>
        <translation>金额有疑</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>不再回来</translation>
    </message>
    <message>
        <source>for this window alone</source>
        <translation>指定本窗口</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>代{name}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>由{name}移交</translation>
    </message>
    <message>
        <source>goes on here</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>has been told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} 秒后</translation>
    </message>
    <message>
        <source>keep it as a draft and finish</source>
        <translation>存为草稿并办结</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>最长 {time}</translation>
    </message>
    <message>
        <source>money announced</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>不收费</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>no visitor</source>
        <translation>无人在办</translation>
    </message>
    <message>
        <source>nobody is called</source>
        <translation>不叫号</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>nothing, go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>on the spot, the same day</source>
        <translation>即办件 当日办结</translation>
    </message>
    <message>
        <source>one-time notice {number} made out</source>
        <translation>已出具一次性告知书 {number}</translation>
    </message>
    <message>
        <source>one-time notice {number} made out: the {ordinal}. of this matter</source>
        <translation>已出具一次性告知书 {number}：本事项第 {ordinal} 次</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已缴费</translation>
    </message>
    <message>
        <source>promised {days} {unit}</source>
        <translation>承诺件 {days} {unit}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>received, not accepted yet</source>
        <translation>已收件，尚未受理</translation>
    </message>
    <message>
        <source>recover fee</source>
        <translation>追缴费用</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>the whole notice</source>
        <translation>整张通知单</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>to pass on</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>to reply</source>
        <translation>督办待复</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>waits again, at the old place</source>
        <translation>重新排队（原位）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{amount} to be paid</source>
        <translation>待缴 {amount}</translation>
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
        <source>{count} more lines</source>
        <translation>另有 {count} 队</translation>
    </message>
    <message>
        <source>{count} rows read</source>
        <translation>已读{count}行</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{count} wait before {ticket}.</source>
        <translation>{ticket} 前面还有 {count} 人。</translation>
    </message>
    <message>
        <source>{count} wait for this window</source>
        <translation>本窗口有 {count} 人等候</translation>
    </message>
    <message>
        <source>{done} of {count} taken in</source>
        <translation>已收{done}／{count}</translation>
    </message>
    <message>
        <source>{left}, prov.</source>
        <translation>{left}·暂</translation>
    </message>
    <message>
        <source>{letter} {line} · {count} wait</source>
        <translation>{letter} {line} · {count} 人</translation>
    </message>
    <message>
        <source>{line} · priority: {kind} · waited {time}</source>
        <translation>{line} · 优先：{kind} · 等候 {time}</translation>
    </message>
    <message>
        <source>{line} · waited {time}</source>
        <translation>{line} · 等候 {time}</translation>
    </message>
    <message>
        <source>{name} is kept.</source>
        <translation>{name}已保存。</translation>
    </message>
    <message>
        <source>{number} is void.</source>
        <translation>{number} 已作废。</translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation>{number} {name}</translation>
    </message>
    <message>
        <source>{number} · window of {name}</source>
        <translation>{number} 号窗口 · {name}</translation>
    </message>
    <message>
        <source>{reason}, since {time}</source>
        <translation>{reason}，自 {time}</translation>
    </message>
    <message>
        <source>{state} · turn {place} · {why}</source>
        <translation>{state} · 第 {place} 位 · {why}</translation>
    </message>
    <message>
        <source>{state} · {why}</source>
        <translation>{state} · {why}</translation>
    </message>
    <message>
        <source>{step} {ticket}: why?</source>
        <translation>{step} {ticket}：原因</translation>
    </message>
    <message>
        <source>{ticket} back into the line</source>
        <translation>{ticket} 过号返回</translation>
    </message>
    <message>
        <source>{ticket} goes back to window {number}.</source>
        <translation>{ticket} 回 {number} 号窗口。</translation>
    </message>
    <message>
        <source>{ticket} is finished.</source>
        <translation>{ticket} 已办结。</translation>
    </message>
    <message>
        <source>× {price} ({unit}) = {amount}   {name}</source>
        <translation>× {price}({unit})= {amount}   {name}</translation>
    </message>
</context>
</TS>
