<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>(provisional)</source>
        <translation>（暫定）</translation>
    </message>
    <message>
        <source>1–9 or Space ticks · 0 ticks all · ← → the form</source>
        <translation>數字鍵或空格勾選 · 0 全選 · ← → 選形式</translation>
    </message>
    <message>
        <source>1–{last} chooses, Esc goes back</source>
        <translation>按 1–{last} 選擇，Esc 返回</translation>
    </message>
    <message>
        <source>A list for {item}</source>
        <translation>批量收件：{item}</translation>
    </message>
    <message>
        <source>A list of persons</source>
        <translation>名單文件</translation>
    </message>
    <message>
        <source>A new notice is made out.</source>
        <translation>已開具新的繳款單。</translation>
    </message>
    <message>
        <source>A second copy is sent to the printer.</source>
        <translation>補打件已送列印。</translation>
    </message>
    <message>
        <source>A word is enough; or the item</source>
        <translation>寫一個詞即可，或只選事項</translation>
    </message>
    <message>
        <source>Accept and print</source>
        <translation>受理並列印</translation>
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
        <translation>受理通知書</translation>
    </message>
    <message>
        <source>Accepted on the promise.</source>
        <translation>已容缺受理。</translation>
    </message>
    <message>
        <source>Accepted {accepted} → promised {promise} · law {law}</source>
        <translation>受理 {accepted} → 承諾 {promise} · 法定 {law}</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已受理。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
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
        <translation>辦完後</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Agent&apos;s ID</source>
        <translation>代理人證號</translation>
    </message>
    <message>
        <source>Agent&apos;s telephone</source>
        <translation>代理人電話</translation>
    </message>
    <message>
        <source>All that waits</source>
        <translation>全部待辦</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>And {ticket}?</source>
        <translation>{ticket} 還在嗎？</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>換申請人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Answered on the spot: nothing is printed.</source>
        <translation>當場答覆，不列印。</translation>
    </message>
    <message>
        <source>Answered; the fee point may take the money.</source>
        <translation>已說明，收費點可以收款。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Archive and print the list</source>
        <translation>歸檔並列印目錄</translation>
    </message>
    <message>
        <source>Arrange a survey</source>
        <translation>安排踏勘</translation>
    </message>
    <message>
        <source>Arrange and print the notice</source>
        <translation>安排並列印通知單</translation>
    </message>
    <message>
        <source>As finance gave it</source>
        <translation>按財政給出的填寫</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>申請退付</translation>
    </message>
    <message>
        <source>Ask for the refund</source>
        <translation>申請退付</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>開戶行</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒號</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>補交方式</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按號</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Call by number</source>
        <translation>按號呼叫</translation>
    </message>
    <message>
        <source>Call visitors, take their matters in, hand results out. The keys of the visitor work wherever the cursor is; a scan of a slip begins its visit, a scan of a paper opens its case. Esc leads back to the form.</source>
        <translation>叫號、收件、出證都在這一頁。叫號各鍵在任何位置都有效；掃小票即開始辦理，掃文書即打開辦件。Esc 回到表單。</translation>
    </message>
    <message>
        <source>Came back with notice {number}. Then missing: {names}</source>
        <translation>憑告知書 {number} 再來。當時缺：{names}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>辦件</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>出證</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>證照編號</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Charged by</source>
        <translation>執收單位</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>審核人</translation>
    </message>
    <message>
        <source>Checked, close off</source>
        <translation>已核對，銷號</translation>
    </message>
    <message>
        <source>Choose the item first.</source>
        <translation>先選事項。</translation>
    </message>
    <message>
        <source>Close the list and print its receipt</source>
        <translation>結束並列印收件清單</translation>
    </message>
    <message>
        <source>Closed off.</source>
        <translation>已銷號。</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>移交給</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>領取人</translation>
    </message>
    <message>
        <source>Collector&apos;s name</source>
        <translation>領取人姓名</translation>
    </message>
    <message>
        <source>Confirm: it is with me</source>
        <translation>確認接收</translation>
    </message>
    <message>
        <source>Confirmed. The reply is yours now.</source>
        <translation>已確認接收，由您答覆。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
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
        <translation>當場決定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation>決定書</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>緩繳至</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>叫號辦件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Draw up the promise and print</source>
        <translation>列印容缺承諾書</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Empty: all that was asked for</source>
        <translation>留空即全部核准</translation>
    </message>
    <message>
        <source>Empty: the number of the decision</source>
        <translation>不填即用決定文號</translation>
    </message>
    <message>
        <source>Empty: {number}</source>
        <translation>不填即 {number}</translation>
    </message>
    <message>
        <source>End and next</source>
        <translation>辦結並叫下一位</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>End visit, call</source>
        <translation>辦結並叫</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終止</translation>
    </message>
    <message>
        <source>Enter the pay code</source>
        <translation>錄入繳款識別碼</translation>
    </message>
    <message>
        <source>Enter the signed paper</source>
        <translation>錄入簽批件</translation>
    </message>
    <message>
        <source>Enter the signed relief form</source>
        <translation>代錄已簽審批單</translation>
    </message>
    <message>
        <source>Esc ← {title}</source>
        <translation>Esc ← {title}</translation>
    </message>
    <message>
        <source>Every promised paper is here.</source>
        <translation>容缺材料已全部補齊。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證明材料</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>繳費</translation>
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
        <translation>辦結</translation>
    </message>
    <message>
        <source>First inquiry</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>首問人</translation>
    </message>
    <message>
        <source>Fix the fee</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>For</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>From window {number}: {remark}</source>
        <translation>{number} 號窗口轉來：{remark}</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退還</translation>
    </message>
    <message>
        <source>Give {name} back</source>
        <translation>退還{name}</translation>
    </message>
    <message>
        <source>Given back; the list is sent to the printer.</source>
        <translation>已退還，清單已送列印。</translation>
    </message>
    <message>
        <source>Goes back to window {number} at the end.</source>
        <translation>辦完回 {number} 號窗口</translation>
    </message>
    <message>
        <source>Gone for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>核准金額</translation>
    </message>
    <message>
        <source>Guided to the right window, in person or by telephone: nothing is printed.</source>
        <translation>當面或電話引導到對應窗口，不列印。</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Hand out and finish</source>
        <translation>發放並辦結</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over and print</source>
        <translation>移交並列印</translation>
    </message>
    <message>
        <source>Hand over and print the slip</source>
        <translation>送達並列印回執</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>交件人</translation>
    </message>
    <message>
        <source>Handed on; it is yours until it is signed for.</source>
        <translation>已移交，對方簽收前仍由你保管。</translation>
    </message>
    <message>
        <source>Handed out; the case is finished.</source>
        <translation>已發放，辦結。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Handed over in writing: the receiver confirms; a slip is printed.</source>
        <translation>書面移交，由接收人確認；列印首問登記單。</translation>
    </message>
    <message>
        <source>Handed over; the case is finished.</source>
        <translation>已送達，辦結。</translation>
    </message>
    <message>
        <source>Handed over; the slip is made out.</source>
        <translation>已移交，登記單已出具。</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Handle and print the notice</source>
        <translation>即辦並列印繳款單</translation>
    </message>
    <message>
        <source>Handle on the spot</source>
        <translation>即辦辦結</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>在誰手上</translation>
    </message>
    <message>
        <source>ID no.</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>ID, last four</source>
        <translation>證件後四位</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>期限內</translation>
    </message>
    <message>
        <source>In yuan</source>
        <translation>以元計</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>首問</translation>
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
        <translation>沒打出來</translation>
    </message>
    <message>
        <source>It goes back to the payer</source>
        <translation>退回繳款人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Keep what came</source>
        <translation>收下補來的材料</translation>
    </message>
    <message>
        <source>Kept. It does not begin with this county&apos;s code {region}: look again.</source>
        <translation>已保存。它不以本縣代碼{region}開頭，請再核對。</translation>
    </message>
    <message>
        <source>Kept. Some papers are still missing.</source>
        <translation>已收下，材料仍未補齊。</translation>
    </message>
    <message>
        <source>Kept: told {how}.</source>
        <translation>已記錄：{how}告知。</translation>
    </message>
    <message>
        <source>Kept; the list is sent to the printer.</source>
        <translation>已留存，清單已送列印。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
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
        <translation>出證</translation>
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
        <translation>可容缺後補：{names}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>過號</translation>
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
        <translation>下一類</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>No file yet. Drop one here, or choose it.</source>
        <translation>還沒有文件。拖到這裡，或按鍵選擇。</translation>
    </message>
    <message>
        <source>No original is here.</source>
        <translation>沒有原件。</translation>
    </message>
    <message>
        <source>No other line or window is staffed now.</source>
        <translation>現在沒有其他窗口有人值守。</translation>
    </message>
    <message>
        <source>No passed number may come back.</source>
        <translation>沒有可以返回的過號。</translation>
    </message>
    <message>
        <source>No row can be taken in.</source>
        <translation>沒有可收的行。</translation>
    </message>
    <message>
        <source>No serious breach of trust was found when it was looked up</source>
        <translation>已查詢，無嚴重失信記錄</translation>
    </message>
    <message>
        <source>No single case has the number {number}.</source>
        <translation>沒有唯一對應編號 {number} 的辦件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Nobody is parked here.</source>
        <translation>沒有掛起的群眾。</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>沒有人等候</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>沒有人等候。</translation>
    </message>
    <message>
        <source>Nobody of this window has to pay.</source>
        <translation>本窗口沒有待繳的通知單。</translation>
    </message>
    <message>
        <source>Not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Not accept and print</source>
        <translation>不予受理並列印</translation>
    </message>
    <message>
        <source>Not after the promised day of the decision</source>
        <translation>不晚於承諾辦結日</translation>
    </message>
    <message>
        <source>Not ours: the visitor is told whose it is; a slip is printed.</source>
        <translation>不屬本單位：告知歸屬何處；列印首問登記單。</translation>
    </message>
    <message>
        <source>Note: {how}</source>
        <translation>登記：{how}</translation>
    </message>
    <message>
        <source>Nothing is open at this window.</source>
        <translation>本窗口沒有在辦件。</translation>
    </message>
    <message>
        <source>Nothing of this kind waits at this window.</source>
        <translation>本窗口沒有此類待辦事宜。</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>沒有待辦事項。</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>沒有待領的證照。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>簽批日期</translation>
    </message>
    <message>
        <source>One a line; a number after a comma</source>
        <translation>每行一項，逗號後寫文號</translation>
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
        <translation>打開</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打開文件</translation>
    </message>
    <message>
        <source>Open {said}</source>
        <translation>打開 {said}</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>來訪人意見</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Originals and scans</source>
        <translation>原件和掃描件</translation>
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
        <translation>不按順序呼叫，原因督查可見。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Papers to be supplemented</source>
        <translation>待補正</translation>
    </message>
    <message>
        <source>Parcel no.</source>
        <translation>郵件號</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Pause: why?</source>
        <translation>暫停服務：原因</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停服務</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>繳款期限</translation>
    </message>
    <message>
        <source>Pay code</source>
        <translation>繳款識別碼</translation>
    </message>
    <message>
        <source>Pay code of {number}</source>
        <translation>{number}的繳款識別碼</translation>
    </message>
    <message>
        <source>Payment notice number</source>
        <translation>通知單</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>待領</translation>
    </message>
    <message>
        <source>Print the one-time notice</source>
        <translation>列印一次性告知書</translation>
    </message>
    <message>
        <source>Print the payment notice</source>
        <translation>列印繳款單</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>列印登記單</translation>
    </message>
    <message>
        <source>Promise signed</source>
        <translation>承諾書已簽</translation>
    </message>
    <message>
        <source>Promise {number}: {names}, by {day}</source>
        <translation>承諾書{number}：{names}，{day}前補交</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承諾補交日</translation>
    </message>
    <message>
        <source>Promised papers</source>
        <translation>容缺待補</translation>
    </message>
    <message>
        <source>Promised papers are here</source>
        <translation>補交容缺材料</translation>
    </message>
    <message>
        <source>Promised to be brought by {day}</source>
        <translation>承諾{day}前補交</translation>
    </message>
    <message>
        <source>Promises, surveys, stops</source>
        <translation>容缺、踏勘、暫停</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>已驗憑證</translation>
    </message>
    <message>
        <source>Propose and print the form</source>
        <translation>申請並列印審批單</translation>
    </message>
    <message>
        <source>Put away as {number}.</source>
        <translation>已歸檔，檔號{number}。</translation>
    </message>
    <message>
        <source>Put the file away; its list of papers prints.</source>
        <translation>歸檔，列印卷內目錄。</translation>
    </message>
    <message>
        <source>Quantity: {name}</source>
        <translation>數量：{name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>詢問內容</translation>
    </message>
    <message>
        <source>Read a list</source>
        <translation>讀入名單</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取……</translation>
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
        <translation>收件並列印繳款單</translation>
    </message>
    <message>
        <source>Record and print</source>
        <translation>記錄並列印</translation>
    </message>
    <message>
        <source>Record the survey</source>
        <translation>踏勘記錄</translation>
    </message>
    <message>
        <source>Reduced by</source>
        <translation>減繳金額</translation>
    </message>
    <message>
        <source>Refund of {number}, {amount} paid</source>
        <translation>{number}退付，已繳{amount}</translation>
    </message>
    <message>
        <source>Registered as {number}.</source>
        <translation>已登記：{number}。</translation>
    </message>
    <message>
        <source>Registered as {number}. The same was asked within five working days.</source>
        <translation>已登記：{number}。五個工作日內問過同一事項。</translation>
    </message>
    <message>
        <source>Relief of {number}, {amount}</source>
        <translation>{number}減免緩，{amount}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Replied. The first person checks it.</source>
        <translation>已答覆，由首問人核對。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>領取</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢復服務</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Return and print</source>
        <translation>退件並列印</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Seen and given back.</source>
        <translation>已核驗退還。</translation>
    </message>
    <message>
        <source>Seen, given back</source>
        <translation>核驗退還</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Send to the fee point, free the window</source>
        <translation>列印後去繳費，本窗口接待下一位</translation>
    </message>
    <message>
        <source>Sent back to the first person.</source>
        <translation>已退回首問人。</translation>
    </message>
    <message>
        <source>Sent to the fee point. The window is free; F8 calls the next.</source>
        <translation>已請去收費點繳費，窗口空出，按 F8 叫下一位。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送列印。</translation>
    </message>
    <message>
        <source>Service guide</source>
        <translation>辦事指南</translation>
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
        <translation>查看完整資訊</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation>簽收</translation>
    </message>
    <message>
        <source>Signed for.</source>
        <translation>已簽收。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Some papers are still missing.</source>
        <translation>材料仍未補齊。</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>將到期</translation>
    </message>
    <message>
        <source>Stands on the notice; empty for the hall&apos;s limit</source>
        <translation>寫在告知書上；不填按本廳規定的期限</translation>
    </message>
    <message>
        <source>Stands on the one-time notice</source>
        <translation>印在一次性告知書上</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stays with the void number</source>
        <translation>隨作廢號碼保留</translation>
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
        <translation>暫停</translation>
    </message>
    <message>
        <source>Supplement by</source>
        <translation>補正期限</translation>
    </message>
    <message>
        <source>Supplement notice, papers kept</source>
        <translation>收下材料並列印補正通知</translation>
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
        <translation>移出這一行</translation>
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
        <translation>代為接收：移交前仍由您負責；列印首問登記單。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephone {phone}</source>
        <translation>電話 {phone}</translation>
    </message>
    <message>
        <source>Tell the applicant</source>
        <translation>告知領取</translation>
    </message>
    <message>
        <source>The amount is right</source>
        <translation>金額無誤</translation>
    </message>
    <message>
        <source>The applicant was told</source>
        <translation>已告知申請人</translation>
    </message>
    <message>
        <source>The case is finished.</source>
        <translation>已辦結。</translation>
    </message>
    <message>
        <source>The case is {state}.</source>
        <translation>辦件{state}。</translation>
    </message>
    <message>
        <source>The certificate is back</source>
        <translation>證照已收回</translation>
    </message>
    <message>
        <source>The certificate is made.</source>
        <translation>已出證。</translation>
    </message>
    <message>
        <source>The decision is the approver&apos;s; this entry is marked as entered for another and counted.</source>
        <translation>決定屬於核准人；本次錄入標為代錄並計數。</translation>
    </message>
    <message>
        <source>The document that allows it</source>
        <translation>准許減免緩的文件</translation>
    </message>
    <message>
        <source>The fee point doubts {number}: {remark}</source>
        <translation>收費點對 {number} 金額有疑：{remark}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件內容</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>The form is not finished.</source>
        <translation>表單還沒有辦完</translation>
    </message>
    <message>
        <source>The form is printed: to be signed by the payer, it waits for the unit&apos;s check.</source>
        <translation>審批單已列印，請繳款人簽字，等候單位審核。</translation>
    </message>
    <message>
        <source>The list is being taken in.</source>
        <translation>正在收件。</translation>
    </message>
    <message>
        <source>The list {number} is closed; its receipt is sent to the printer.</source>
        <translation>批量收件{number}已結束，收件清單已送列印。</translation>
    </message>
    <message>
        <source>The notice over {amount} is made out.</source>
        <translation>已開具繳款單，金額 {amount}。</translation>
    </message>
    <message>
        <source>The number at the end of a line is its pages</source>
        <translation>每行末尾的數字是頁數</translation>
    </message>
    <message>
        <source>The pay code is kept; the notice prints once more with it.</source>
        <translation>繳款識別碼已保存，通知單補打一份，印上識別碼。</translation>
    </message>
    <message>
        <source>The promise is sent to the printer. Let the applicant sign it.</source>
        <translation>容缺受理承諾書已送列印，請申請人簽字。</translation>
    </message>
    <message>
        <source>The recovery is ended.</source>
        <translation>追繳已結束。</translation>
    </message>
    <message>
        <source>The refund is asked for; the unit verifies it.</source>
        <translation>已申請退付，由執收單位核實。</translation>
    </message>
    <message>
        <source>The refund is withdrawn.</source>
        <translation>退付申請已撤回。</translation>
    </message>
    <message>
        <source>The relief is granted; it stands on the notice.</source>
        <translation>減免緩已核准，通知單已註明。</translation>
    </message>
    <message>
        <source>The relief is withdrawn.</source>
        <translation>減免緩申請已撤回。</translation>
    </message>
    <message>
        <source>The sheet is void; an original is sent to the printer again.</source>
        <translation>廢頁已作廢，原件重新送列印。</translation>
    </message>
    <message>
        <source>The sheet is voided and counted.</source>
        <translation>廢頁作廢並計數。</translation>
    </message>
    <message>
        <source>The signed paper is entered.</source>
        <translation>已錄入簽批件。</translation>
    </message>
    <message>
        <source>The supplement notice is made out.</source>
        <translation>已出具補正通知。</translation>
    </message>
    <message>
        <source>The survey is arranged; its notice is sent to the printer.</source>
        <translation>踏勘已安排，通知單已送列印。</translation>
    </message>
    <message>
        <source>The survey is recorded; its record is sent to the printer.</source>
        <translation>踏勘已記錄，踏勘記錄已送列印。</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>叫號</translation>
    </message>
    <message>
        <source>The window stood still from {start} to {end}; this time counts in no average.</source>
        <translation>窗口 {start} 至 {end} 中斷，這段時間不計入平均用時。</translation>
    </message>
    <message>
        <source>There is no case {number} here.</source>
        <translation>這裡沒有辦件 {number}。</translation>
    </message>
    <message>
        <source>There is no inquiry {number} here.</source>
        <translation>這裡沒有首問登記 {number}。</translation>
    </message>
    <message>
        <source>There is no notice {number} here.</source>
        <translation>這裡沒有單據 {number}。</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>這個文件無法顯示。</translation>
    </message>
    <message>
        <source>This item has no fee.</source>
        <translation>本事項不收費。</translation>
    </message>
    <message>
        <source>This window serves no line.</source>
        <translation>本窗口沒有對應的業務隊列。</translation>
    </message>
    <message>
        <source>Tick what is here.</source>
        <translation>請勾選已交來的材料。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To be archived</source>
        <translation>待歸檔</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>To the fee point</source>
        <translation>去繳費</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>移交何人</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>移交單位</translation>
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
        <translation>合計 {amount}  {capitals}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>轉移</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>轉至</translation>
    </message>
    <message>
        <source>Transfer {ticket}</source>
        <translation>轉移 {ticket}</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Type the first person, or read a list.</source>
        <translation>輸入第一個人，或讀入名單。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Undo “{step} {ticket}”</source>
        <translation>撤銷「{step} {ticket}」</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>來訪人</translation>
    </message>
    <message>
        <source>Void and print another</source>
        <translation>作廢並重開</translation>
    </message>
    <message>
        <source>Void and reissue</source>
        <translation>作廢重開</translation>
    </message>
    <message>
        <source>Void the notice</source>
        <translation>作廢繳款單</translation>
    </message>
    <message>
        <source>Void {number} and print another</source>
        <translation>作廢 {number} 並重開</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待辦類別</translation>
    </message>
    <message>
        <source>Waive, reduce, defer</source>
        <translation>減免緩</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>現場接待</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>送達方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What came of {ticket}?</source>
        <translation>{ticket} 的辦理結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>什么情況</translation>
    </message>
    <message>
        <source>What happened, papers</source>
        <translation>經過和文書</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>針對</translation>
    </message>
    <message>
        <source>What the visitors of this window have to pay, and what they paid today. Enter opens the case.</source>
        <translation>本窗口待繳的通知單和今天已繳的；Enter 打開辦件。窗口不收錢，也不能標記已繳。</translation>
    </message>
    <message>
        <source>What this window&apos;s cases wait for, with its day. F2 goes to the next kind, F7 shows all again; letters filter the list; Enter opens the case at the desk.</source>
        <translation>本窗口各辦件在等什么、到哪一日。F2 換下一類，F7 顯示全部；鍵入即篩選；回車在窗口打開該件。</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待辦事宜</translation>
    </message>
    <message>
        <source>What was typed for this case is here again.</source>
        <translation>本件填過的內容已恢復。</translation>
    </message>
    <message>
        <source>What was typed for this visitor is here again.</source>
        <translation>已恢復為這位來訪人填寫的內容。</translation>
    </message>
    <message>
        <source>What was typed is kept either way.</source>
        <translation>已填寫的內容都會保留。</translation>
    </message>
    <message>
        <source>Which fees</source>
        <translation>針對收費</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>領取人</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>歸屬何處</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why that day?</source>
        <translation>為何是這一天</translation>
    </message>
    <message>
        <source>Why that day? Ctrl+Y</source>
        <translation>為何？ Ctrl+Y</translation>
    </message>
    <message>
        <source>Why the amount is right</source>
        <translation>金額為何無誤</translation>
    </message>
    <message>
        <source>With</source>
        <translation>目前在</translation>
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
        <translation>撤回減免緩</translation>
    </message>
    <message>
        <source>You hold no original.</source>
        <translation>你手上沒有原件。</translation>
    </message>
    <message>
        <source>accepted, promised by {day}</source>
        <translation>已受理，承諾 {day}</translation>
    </message>
    <message>
        <source>answered at the window</source>
        <translation>窗口當場答覆</translation>
    </message>
    <message>
        <source>back here when done there</source>
        <translation>辦完回本窗口</translation>
    </message>
    <message>
        <source>back into the line</source>
        <translation>過號恢復</translation>
    </message>
    <message>
        <source>back to the form</source>
        <translation>回到表單</translation>
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
        <translation>現在呼叫</translation>
    </message>
    <message>
        <source>called {count} ×</source>
        <translation>已呼叫 {count} 次</translation>
    </message>
    <message>
        <source>confirmed {at}</source>
        <translation>{at} 確認接收</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已決定</translation>
    </message>
    <message>
        <source>deferral over</source>
        <translation>緩繳逾期</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>緩繳</translation>
    </message>
    <message>
        <source>done and handed out</source>
        <translation>已辦結並發放</translation>
    </message>
    <message>
        <source>fee doubted</source>
        <translation>金額有疑</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>不再回來</translation>
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
        <translation>繼續辦理</translation>
    </message>
    <message>
        <source>has been told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>has gone</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} 秒後</translation>
    </message>
    <message>
        <source>keep it as a draft and finish</source>
        <translation>存為草稿並辦結</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>最長 {time}</translation>
    </message>
    <message>
        <source>money announced</source>
        <translation>待到帳</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>不收費</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>無備註</translation>
    </message>
    <message>
        <source>no visitor</source>
        <translation>無人在辦</translation>
    </message>
    <message>
        <source>nobody is called</source>
        <translation>不叫號</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>無人等候</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未登記</translation>
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
        <translation>即辦件 當日辦結</translation>
    </message>
    <message>
        <source>one-time notice {number} made out</source>
        <translation>已出具一次性告知書 {number}</translation>
    </message>
    <message>
        <source>one-time notice {number} made out: the {ordinal}. of this matter</source>
        <translation>已出具一次性告知書 {number}：本事項第 {ordinal} 次</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已繳費</translation>
    </message>
    <message>
        <source>promised {days} {unit}</source>
        <translation>承諾件 {days} {unit}</translation>
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
        <translation>追繳費用</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>the whole notice</source>
        <translation>整張通知單</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>待答覆</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核對</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>to pass on</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>to reply</source>
        <translation>督辦待復</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>waits again, at the old place</source>
        <translation>重新排隊（原位）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{amount} to be paid</source>
        <translation>待繳 {amount}</translation>
    </message>
    <message>
        <source>{count} d late</source>
        <translation>逾期 {count} 日</translation>
    </message>
    <message>
        <source>{count} d left</source>
        <translation>餘 {count} 日</translation>
    </message>
    <message>
        <source>{count} more lines</source>
        <translation>另有 {count} 隊</translation>
    </message>
    <message>
        <source>{count} rows read</source>
        <translation>已讀{count}行</translation>
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
        <translation>{ticket} 前面還有 {count} 人。</translation>
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
        <translation>{left}·暫</translation>
    </message>
    <message>
        <source>{letter} {line} · {count} wait</source>
        <translation>{letter} {line} · {count} 人</translation>
    </message>
    <message>
        <source>{line} · priority: {kind} · waited {time}</source>
        <translation>{line} · 優先：{kind} · 等候 {time}</translation>
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
        <translation>{number} 已作廢。</translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation>{number} {name}</translation>
    </message>
    <message>
        <source>{number} · window of {name}</source>
        <translation>{number} 號窗口 · {name}</translation>
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
        <translation>{ticket} 過號返回</translation>
    </message>
    <message>
        <source>{ticket} goes back to window {number}.</source>
        <translation>{ticket} 回 {number} 號窗口。</translation>
    </message>
    <message>
        <source>{ticket} is finished.</source>
        <translation>{ticket} 已辦結。</translation>
    </message>
    <message>
        <source>× {price} ({unit}) = {amount}   {name}</source>
        <translation>× {price}({unit})= {amount}   {name}</translation>
    </message>
</context>
</TS>
