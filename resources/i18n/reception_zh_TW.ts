<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>A second copy is sent to the printer.</source>
        <translation>補打件已送列印。</translation>
    </message>
    <message>
        <source>A second copy needs a slip that was printed.</source>
        <translation>只有列印過的小票才能補打。</translation>
    </message>
    <message>
        <source>About {item}</source>
        <translation>事項：{item}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>答覆：{text}</translation>
    </message>
    <message>
        <source>Answered: {item}. Counted.</source>
        <translation>已答覆：{item}，已計入首問。</translation>
    </message>
    <message>
        <source>At window {number}</source>
        <translation>經辦窗口：{number} 號</translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation>過號返回</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>來訪方式</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>辦件 {number}</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Checked: close it off · Ctrl+Enter</source>
        <translation>已核實，銷號 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a matter first.</source>
        <translation>請先選事項。</translation>
    </message>
    <message>
        <source>Choose a matter, or type the letter of a line.</source>
        <translation>先選事項，或鍵入業務字母。</translation>
    </message>
    <message>
        <source>Choose a missed number; it comes back once, on its day.</source>
        <translation>先在列表中選一個過號；當天可返回一次。</translation>
    </message>
    <message>
        <source>Choose a number of today in the list.</source>
        <translation>先在列表中選一個今天的號。</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>補打</translation>
    </message>
    <message>
        <source>Ctrl+Enter registers and prints the slip. Esc goes back; nothing is lost.</source>
        <translation>Ctrl+Enter 登記並列印首問單；Esc 返回，已填內容保留。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>預計</translation>
    </message>
    <message>
        <source>First inquiries in my hands</source>
        <translation>我的首問</translation>
    </message>
    <message>
        <source>First inquiry</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>引導</translation>
    </message>
    <message>
        <source>Guided to {where}. Counted.</source>
        <translation>已引導至 {where}，已計入首問。</translation>
    </message>
    <message>
        <source>Hand over, or answer · Ctrl+Enter</source>
        <translation>移交或答覆 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Hand to another unit · Ctrl+Enter</source>
        <translation>改交其他單位 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Handed to {unit}.</source>
        <translation>已移交：{unit}。</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Handled at {place}</source>
        <translation>辦理地點：{place}</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>If the visitor likes to say it.</source>
        <translation>來訪人願意才填。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>業務隊列</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的首問</translation>
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
        <translation>本大廳沒有對應的隊列，請引導來訪人。</translation>
    </message>
    <message>
        <source>No number was taken today.</source>
        <translation>今天還沒有取號。</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>沒打出來</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>首問登記</translation>
    </message>
    <message>
        <source>Nothing that you were asked is open.</source>
        <translation>沒有未銷號的首問。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>取號</translation>
    </message>
    <message>
        <source>Numbers of today</source>
        <translation>今日號碼</translation>
    </message>
    <message>
        <source>Numbers, answers and the way. Type the matter or the letter of a line, or scan a slip, an acceptance notice or a one-time notice. What the public can see here has no names.</source>
        <translation>取號、答覆、引導。鍵入事項或業務字母，或掃小票、受理通知書、一次性告知書。這裡可能被群眾看到，不顯示姓名。</translation>
    </message>
    <message>
        <source>One-time notice {number}: what was missing then is marked.</source>
        <translation>一次性告知書 {number}：上次缺的材料已標出。</translation>
    </message>
    <message>
        <source>Open first inquiries</source>
        <translation>未銷號的首問</translation>
    </message>
    <message>
        <source>Paid at the bank fee point only, with the notice of the window.</source>
        <translation>憑窗口繳款通知單到銀行收費點繳納。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>列印指南</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Promised by {day}</source>
        <translation>承諾辦結：{day}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>詢問內容</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>排隊號</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>導服台</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登記編號</translation>
    </message>
    <message>
        <source>Registered: {number}.</source>
        <translation>已登記 {number}。</translation>
    </message>
    <message>
        <source>Scan a one-time notice: the guide with what was missing.</source>
        <translation>掃一次性告知書：打開指南，標出上次缺的材料。</translation>
    </message>
    <message>
        <source>Scan a slip, or type its number: print it again, or take a missed number back.</source>
        <translation>掃小票或鍵入號碼：補打小票，或過號返回。</translation>
    </message>
    <message>
        <source>Scan an acceptance notice, or type a short number: where the case stands.</source>
        <translation>掃受理通知書或鍵入辦件短號：查辦到哪一步。</translation>
    </message>
    <message>
        <source>Sent to the printer again.</source>
        <translation>已重新送列印。</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>取號</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The guide of {name} is printing.</source>
        <translation>正在列印{name}的辦事指南。</translation>
    </message>
    <message>
        <source>The matter, the letter of a line, a number; or scan</source>
        <translation>事項、業務字母、號碼，或掃碼</translation>
    </message>
    <message>
        <source>The number that is taken stands here.</source>
        <translation>取出的號碼顯示在這裡</translation>
    </message>
    <message>
        <source>The spoiled sheet is counted, and the slip is printed again as an original.</source>
        <translation>廢票計數，小票按原件重新列印。</translation>
    </message>
    <message>
        <source>There is no case {number}.</source>
        <translation>沒有辦件 {number}。</translation>
    </message>
    <message>
        <source>There is no number {number} of today.</source>
        <translation>今天沒有號碼 {number}。</translation>
    </message>
    <message>
        <source>There is no one-time notice {number}.</source>
        <translation>沒有一次性告知書 {number}。</translation>
    </message>
    <message>
        <source>This hall has no line today.</source>
        <translation>今天沒有業務隊列。</translation>
    </message>
    <message>
        <source>This item is not in force today.</source>
        <translation>此事項今天未施行。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>取號</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>要帶的材料</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>移交單位</translation>
    </message>
    <message>
        <source>Type the letter of a line and press F8: a number without looking anything up.</source>
        <translation>鍵入業務字母後按 F8：直接取號。</translation>
    </message>
    <message>
        <source>Type the matter in Chinese, pinyin or initials: the guide opens, F8 takes a number.</source>
        <translation>鍵入事項的漢字、拼音或首字母：打開辦事指南，按 F8 取號。</translation>
    </message>
    <message>
        <source>Village agent</source>
        <translation>代辦員</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>來訪人</translation>
    </message>
    <message>
        <source>Visitor&apos;s opinion</source>
        <translation>來訪人意見</translation>
    </message>
    <message>
        <source>Visitor&apos;s phone</source>
        <translation>來訪人電話</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>What did the visitor come for?</source>
        <translation>來訪人要辦什么？</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>辦理狀態</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>歸屬何處</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約 {minutes} 分</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>字跡不清</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>did not come out</source>
        <translation>沒有出紙</translation>
    </message>
    <message>
        <source>missing last time</source>
        <translation>上次缺</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>無</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>無窗口</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>on pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>{time}開始</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>卡紙</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>待列印</translation>
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
        <translation>{number} 已返回隊列，前面 {count} 人。</translation>
    </message>
    <message>
        <source>{number} is sent to the printer here.</source>
        <translation>{number} 已送本機列印。</translation>
    </message>
    <message>
        <source>{number} was not printed</source>
        <translation>{number} 的小票沒打出來</translation>
    </message>
    <message>
        <source>{said} The slip is made out.</source>
        <translation>{said}首問單已出具。</translation>
    </message>
    <message>
        <source>“{text}” is no matter and no number of this hall.</source>
        <translation>“{text}”不是本大廳的事項或號碼。</translation>
    </message>
</context>
</TS>
