<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>A second copy is sent to the printer.</source>
        <translation>补打件已送打印。</translation>
    </message>
    <message>
        <source>A second copy needs a slip that was printed.</source>
        <translation>只有打印过的小票才能补打。</translation>
    </message>
    <message>
        <source>About {item}</source>
        <translation>事项：{item}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>答复：{text}</translation>
    </message>
    <message>
        <source>Answered: {item}. Counted.</source>
        <translation>已答复：{item}，已计入首问。</translation>
    </message>
    <message>
        <source>At window {number}</source>
        <translation>经办窗口：{number} 号</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>过号返回</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来访方式</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>办件 {number}</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Checked: close it off · Ctrl+Enter</source>
        <translation>已核实，销号 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a matter first.</source>
        <translation>请先选事项。</translation>
    </message>
    <message>
        <source>Choose a matter, or type the letter of a line.</source>
        <translation>先选事项，或键入业务字母。</translation>
    </message>
    <message>
        <source>Choose a missed number; it comes back once, on its day.</source>
        <translation>先在列表中选一个过号；当天可返回一次。</translation>
    </message>
    <message>
        <source>Choose a number of today in the list.</source>
        <translation>先在列表中选一个今天的号。</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Ctrl+Enter registers and prints the slip. Esc goes back; nothing is lost.</source>
        <translation>Ctrl+Enter 登记并打印首问单；Esc 返回，已填内容保留。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>First inquiries in my hands</source>
        <translation>我的首问</translation>
    </message>
    <message>
        <source>First inquiry</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guided to {where}. Counted.</source>
        <translation>已引导至 {where}，已计入首问。</translation>
    </message>
    <message>
        <source>Hand over, or answer · Ctrl+Enter</source>
        <translation>移交或答复 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Hand to another unit · Ctrl+Enter</source>
        <translation>改交其他单位 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Handed to {unit}.</source>
        <translation>已移交：{unit}。</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Handled at {place}</source>
        <translation>办理地点：{place}</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>If the visitor likes to say it.</source>
        <translation>来访人愿意才填。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
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
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的首问</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>No line of this hall is for it. Guide the visitor.</source>
        <translation>本大厅没有对应的队列，请引导来访人。</translation>
    </message>
    <message>
        <source>No number was taken today.</source>
        <translation>今天还没有取号。</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>Nothing that you were asked is open.</source>
        <translation>没有未销号的首问。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Numbers of today</source>
        <translation>今日号码</translation>
    </message>
    <message>
        <source>Numbers, answers and the way. Type the matter or the letter of a line, or scan a slip, an acceptance notice or a one-time notice. What the public can see here has no names.</source>
        <translation>取号、答复、引导。键入事项或业务字母，或扫小票、受理通知书、一次性告知书。这里可能被群众看到，不显示姓名。</translation>
    </message>
    <message>
        <source>One-time notice {number}: what was missing then is marked.</source>
        <translation>一次性告知书 {number}：上次缺的材料已标出。</translation>
    </message>
    <message>
        <source>Open first inquiries</source>
        <translation>未销号的首问</translation>
    </message>
    <message>
        <source>Paid at the bank fee point only, with the notice of the window.</source>
        <translation>凭窗口缴款通知单到银行收费点缴纳。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>打印指南</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Promised by {day}</source>
        <translation>承诺办结：{day}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>导服台</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记编号</translation>
    </message>
    <message>
        <source>Registered: {number}.</source>
        <translation>已登记 {number}。</translation>
    </message>
    <message>
        <source>Scan a one-time notice: the guide with what was missing.</source>
        <translation>扫一次性告知书：打开指南，标出上次缺的材料。</translation>
    </message>
    <message>
        <source>Scan a slip, or type its number: print it again, or take a missed number back.</source>
        <translation>扫小票或键入号码：补打小票，或过号返回。</translation>
    </message>
    <message>
        <source>Scan an acceptance notice, or type a short number: where the case stands.</source>
        <translation>扫受理通知书或键入办件短号：查办到哪一步。</translation>
    </message>
    <message>
        <source>Sent to the printer again.</source>
        <translation>已重新送打印。</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The guide of {name} is printing.</source>
        <translation>正在打印{name}的办事指南。</translation>
    </message>
    <message>
        <source>The matter, the letter of a line, a number; or scan</source>
        <translation>事项、业务字母、号码，或扫码</translation>
    </message>
    <message>
        <source>The number that is taken stands here.</source>
        <translation>取出的号码显示在这里</translation>
    </message>
    <message>
        <source>The spoiled sheet is counted, and the slip is printed again as an original.</source>
        <translation>废票计数，小票按原件重新打印。</translation>
    </message>
    <message>
        <source>There is no case {number}.</source>
        <translation>没有办件 {number}。</translation>
    </message>
    <message>
        <source>There is no number {number} of today.</source>
        <translation>今天没有号码 {number}。</translation>
    </message>
    <message>
        <source>There is no one-time notice {number}.</source>
        <translation>没有一次性告知书 {number}。</translation>
    </message>
    <message>
        <source>This hall has no line today.</source>
        <translation>今天没有业务队列。</translation>
    </message>
    <message>
        <source>This item is not in force today.</source>
        <translation>此事项今天未施行。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>要带的材料</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>移交单位</translation>
    </message>
    <message>
        <source>Type the letter of a line and press F8: a number without looking anything up.</source>
        <translation>键入业务字母后按 F8：直接取号。</translation>
    </message>
    <message>
        <source>Type the matter in Chinese, pinyin or initials: the guide opens, F8 takes a number.</source>
        <translation>键入事项的汉字、拼音或首字母：打开办事指南，按 F8 取号。</translation>
    </message>
    <message>
        <source>Village agent</source>
        <translation>代办员</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访人</translation>
    </message>
    <message>
        <source>Visitor&apos;s opinion</source>
        <translation>来访人意见</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation>来访人电话</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>What did the visitor come for?</source>
        <translation>来访人要办什么？</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属何处</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>字迹不清</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>did not come out</source>
        <translation>没有出纸</translation>
    </message>
    <message>
        <source>missing last time</source>
        <translation>上次缺</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>无窗口</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>on pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>{time}开始</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>{count} before</source>
        <translation>前面 {count} 人</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{number} is back in the line, {count} before it.</source>
        <translation>{number} 已返回队列，前面 {count} 人。</translation>
    </message>
    <message>
        <source>{number} is sent to the printer here.</source>
        <translation>{number} 已送本机打印。</translation>
    </message>
    <message>
        <source>{number} was not printed</source>
        <translation>{number} 的小票没打出来</translation>
    </message>
    <message>
        <source>{said} The slip is made out.</source>
        <translation>{said}首问单已出具。</translation>
    </message>
    <message>
        <source>“{text}” is no matter and no number of this hall.</source>
        <translation>“{text}”不是本大厅的事项或号码。</translation>
    </message>
</context>
</TS>
