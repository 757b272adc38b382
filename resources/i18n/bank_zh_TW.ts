<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>1–4 chooses how it is paid, Enter takes the money</source>
        <translation>按 1–4 選擇繳款方式，Enter 收款</translation>
    </message>
    <message>
        <source>A second copy of {number} is sent to the printer.</source>
        <translation>{number} 補打件已送列印。</translation>
    </message>
    <message>
        <source>After cut-off</source>
        <translation>已過截數時間</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount in doubt ({remark}). The window must answer first.</source>
        <translation>金額有疑（{remark}），須等窗口答覆。</translation>
    </message>
    <message>
        <source>Amount of {number} in doubt</source>
        <translation>{number} 金額有疑</translation>
    </message>
    <message>
        <source>An earlier payment was reversed: it must be paid again.</source>
        <translation>原繳款已沖正，須重新繳款。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>待到帳</translation>
    </message>
    <message>
        <source>Announced at {at}, not arrived: {said}</source>
        <translation>{at}登記待到帳，尚未到帳：{said}</translation>
    </message>
    <message>
        <source>Announced money</source>
        <translation>待到帳</translation>
    </message>
    <message>
        <source>Announced money did not come</source>
        <translation>待到帳款項未到</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>其他金額</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>換一天</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>窗口答覆</translation>
    </message>
    <message>
        <source>As it stands on the fiscal receipt. Enter goes on; the last one keeps it.</source>
        <translation>照財政票據上所印填寫。Enter 到下一項，最後一項保存。</translation>
    </message>
    <message>
        <source>Back to the payments</source>
        <translation>返回收款</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>退回窗口</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>不對的行</translation>
    </message>
    <message>
        <source>Bank day</source>
        <translation>入帳日</translation>
    </message>
    <message>
        <source>Bank day {day} · cut-off {cut_off} · {opens}–{closes}</source>
        <translation>入帳日 {day} · 截數 {cut_off} · 營業 {opens}–{closes}</translation>
    </message>
    <message>
        <source>Bank day {day}: {said}</source>
        <translation>入帳日 {day}：{said}</translation>
    </message>
    <message>
        <source>Bank − hall</source>
        <translation>銀行−大廳</translation>
    </message>
    <message>
        <source>Bank, time, last digits</source>
        <translation>銀行、時間、尾號</translation>
    </message>
    <message>
        <source>Bank: {facts} (line {line} of {file})</source>
        <translation>銀行：{facts}（{file} 第 {line} 行）</translation>
    </message>
    <message>
        <source>Before the cut-off: once it is closed, no more money is taken on {day}.</source>
        <translation>還沒到截數時間：日結後 {day} 不能再收款。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>By charging unit</source>
        <translation>按執收單位</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按單位</translation>
    </message>
    <message>
        <source>Cancel or put away</source>
        <translation>取消或收起</translation>
    </message>
    <message>
        <source>Case {case} · {item} · due {day}</source>
        <translation>案件 {case} · {item} · 限 {day} 前繳</translation>
    </message>
    <message>
        <source>Charging unit</source>
        <translation>執收單位</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校驗碼</translation>
    </message>
    <message>
        <source>Checking the second person …</source>
        <translation>正在核對第二人……</translation>
    </message>
    <message>
        <source>Choose a close in the list (Alt+L).</source>
        <translation>請先在列表中選一張日結單（Alt+L）。</translation>
    </message>
    <message>
        <source>Choose a difference in the list.</source>
        <translation>請在列表裡選一筆差異。</translation>
    </message>
    <message>
        <source>Choose a difference that only the bank has.</source>
        <translation>請選一筆“銀行有、大廳無”的差異。</translation>
    </message>
    <message>
        <source>Choose a payment in the list (Alt+L).</source>
        <translation>請先在列表中選一筆收款（Alt+L）。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>日結單</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>日結並列印</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Close the difference</source>
        <translation>結掉差異</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>日結 {day}</translation>
    </message>
    <message>
        <source>Close {number} stays as it is; this count is kept beside it.</source>
        <translation>日結單 {number} 保持原樣，本次清點另存並與之關聯。</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>已日結</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對帳</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the close of {day}</source>
        <translation>更正 {day} 的日結</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正原單</translation>
    </message>
    <message>
        <source>Count each method and type what was counted: Enter goes on, Ctrl+Enter closes the day and prints the sheet. Short or over, it wants a reason and a second person. A closed day is never edited, only counted once more.</source>
        <translation>逐項清點並填寫：Enter 到下一項，Ctrl+Enter 日結並列印日結單。短款或長款須寫明原因並由第二人簽名。已日結的不能改，只能另作更正。</translation>
    </message>
    <message>
        <source>Day on the receipt</source>
        <translation>回單日期</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到帳</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>沒打出來</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Enter takes {amount} ({method}) and prints</source>
        <translation>按 Enter 收款 {amount}（{method}）並列印回執</translation>
    </message>
    <message>
        <source>Every line is sound.</source>
        <translation>每一行都沒有問題。</translation>
    </message>
    <message>
        <source>F2 brings in the bank&apos;s statement, or drop its file here: nothing comes in while one line is wrong. F5 compares the day. Each difference wants a reason (F8); F9 says which payment a line is. F7 prints the sheet to sign.</source>
        <translation>F2 導入銀行對帳單，也可以把文件拖到這裡：有一行不對就一行也不導入。F5 對這一天的帳。每筆差異都要寫原因（F8）；F9 認定一筆明細是哪筆收款。F7 列印簽字用的日報。</translation>
    </message>
    <message>
        <source>Fee point: {facts}</source>
        <translation>收費點：{facts}</translation>
    </message>
    <message>
        <source>Finance&apos;s own number</source>
        <translation>財政憑證上的號碼</translation>
    </message>
    <message>
        <source>Fiscal receipt for {number} · {payer}</source>
        <translation>財政票據：{number} · {payer}</translation>
    </message>
    <message>
        <source>Fiscal receipt no.</source>
        <translation>票據號碼</translation>
    </message>
    <message>
        <source>Fiscal receipt of payment {number}</source>
        <translation>補錄收款 {number} 的財政票據</translation>
    </message>
    <message>
        <source>From the bank&apos;s transfer slip</source>
        <translation>轉帳回單上的流水號</translation>
    </message>
    <message>
        <source>From the card slip</source>
        <translation>刷卡憑條上的流水號</translation>
    </message>
    <message>
        <source>From the code payment&apos;s receipt</source>
        <translation>掃碼付款憑證上的流水號</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>寫原因</translation>
    </message>
    <message>
        <source>Hall {hall} ({payments}) = bank {bank} ({lines}) − only the bank {more} + only the hall {less}</source>
        <translation>大廳 {hall}（{payments} 筆）= 銀行 {bank}（{lines} 筆）− 銀行多 {more} + 大廳多 {less}</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>金額有疑</translation>
    </message>
    <message>
        <source>Issued anew by the window: {number} over {amount}, in place of {old} over {old_amount}.</source>
        <translation>窗口已重開：{number}，{amount}；原單 {old}，{old_amount} 已作廢。</translation>
    </message>
    <message>
        <source>Issued in place of {number}, which is void.</source>
        <translation>代替已作廢的 {number}。</translation>
    </message>
    <message>
        <source>It goes back to window {number}; no money is taken for it until the window has answered.</source>
        <translation>將退回 {number} 號窗口，窗口答覆前不收款。</translation>
    </message>
    <message>
        <source>It is evidence for the notice and settles nothing: the statement does.</source>
        <translation>回單只作憑據，不算繳清：以對帳單為准。</translation>
    </message>
    <message>
        <source>It is no money of this counter&apos;s day.</source>
        <translation>不計入本櫃台當日帳款。</translation>
    </message>
    <message>
        <source>It is this payment</source>
        <translation>就是這筆</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep apart: {count} payments, {amount}, taken after the cut-off. They belong to a later bank day.</source>
        <translation>請另放：截數後收款 {count} 筆，{amount}，計入下一入帳日，不在本次清點內。</translation>
    </message>
    <message>
        <source>Kept: it settles nothing until the bank sees it.</source>
        <translation>已登記待到帳；銀行到帳前不算繳清。</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>最近收款</translation>
    </message>
    <message>
        <source>Last statement: {file}, {count} lines, by {by}, {at}.</source>
        <translation>最近一份對帳單：{file}，{count} 筆，{by}，{at}。</translation>
    </message>
    <message>
        <source>Late receipt</source>
        <translation>補錄票據</translation>
    </message>
    <message>
        <source>Line {line}, {column}: {reason}</source>
        <translation>第 {line} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>May be the same money</source>
        <translation>可能是同一筆</translation>
    </message>
    <message>
        <source>May be the same money (F9)</source>
        <translation>可能是同一筆（F9）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>No bank day waits to be closed. F12 leads to the payments.</source>
        <translation>沒有待日結的入帳日。按 F12 返回收款。</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <translation>還沒有日結單。</translation>
    </message>
    <message>
        <source>No difference chosen</source>
        <translation>沒有選差異</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>沒有打開的文件。</translation>
    </message>
    <message>
        <source>No line is wrong.</source>
        <translation>沒有不對的行。</translation>
    </message>
    <message>
        <source>No money for any unit yet.</source>
        <translation>還沒有各單位的收款。</translation>
    </message>
    <message>
        <source>No other bank day is open.</source>
        <translation>沒有其他待日結的入帳日。</translation>
    </message>
    <message>
        <source>No payment of this amount near this day.</source>
        <translation>這一天前後沒有同樣金額的收款。</translation>
    </message>
    <message>
        <source>No payment yet today.</source>
        <translation>今天還沒有收款。</translation>
    </message>
    <message>
        <source>No refund waits for finance&apos;s voucher.</source>
        <translation>沒有等候財政憑證的退付。</translation>
    </message>
    <message>
        <source>No statement came in yet. {waiting}</source>
        <translation>還沒有導入過對帳單。{waiting}</translation>
    </message>
    <message>
        <source>No window has answered a doubt of this counter.</source>
        <translation>窗口還沒有答覆本櫃的有疑金額。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>沒有差異。</translation>
    </message>
    <message>
        <source>Nothing is announced for these notices.</source>
        <translation>這些通知單沒有登記待到帳。</translation>
    </message>
    <message>
        <source>Nothing is to be paid under “{text}”. Look at the number, or search by payer or case.</source>
        <translation>沒有“{text}”的待繳通知單。請核對單號，或按繳款人、案件號查找。</translation>
    </message>
    <message>
        <source>Nothing more to close today. {day} is open already: {count} payments, {amount}, taken after the cut-off.</source>
        <translation>今日已無待日結的入帳日。{day} 已開帳：截數後收款 {count} 筆，{amount}。</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>沒有可恢復的清單。</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知單號</translation>
    </message>
    <message>
        <source>Notice {number}: {payer}, {total}, paid {paid}</source>
        <translation>通知單 {number}：{payer}，{total}，已繳 {paid}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>張數</translation>
    </message>
    <message>
        <source>Notices of this payment</source>
        <translation>本次繳款的通知單</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>回單編號</translation>
    </message>
    <message>
        <source>One of the counter&apos;s hours has just passed. Look again and confirm once more.</source>
        <translation>剛過截數或營業時間，請再看一眼後重新確認。</translation>
    </message>
    <message>
        <source>Open for payments</source>
        <translation>營業中</translation>
    </message>
    <message>
        <source>Open since {opened}, cut-off {cut_off}. Count what belongs to this day.</source>
        <translation>{opened} 開帳，{cut_off} 截數。請清點屬於本入帳日的款項。</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>開帳</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>換入帳日</translation>
    </message>
    <message>
        <source>Outside its hours; money is still taken</source>
        <translation>不在營業時間，仍可收款</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>繳款方式</translation>
    </message>
    <message>
        <source>Paper receipt</source>
        <translation>登記回單</translation>
    </message>
    <message>
        <source>Paper receipt brought back</source>
        <translation>繳款人帶回的回單</translation>
    </message>
    <message>
        <source>Paper receipt {number} for notice {notice}: {amount}, {day}</source>
        <translation>通知單 {notice} 的回單 {number}：{amount}，{day}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Past its day; the money is taken all the same.</source>
        <translation>已過繳款期限，仍可收款。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>繳款人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment notice number</source>
        <translation>通知單</translation>
    </message>
    <message>
        <source>Payment {number}, {method}. All of its notices ({count}) are unpaid again, their cases held back.</source>
        <translation>收款 {number}，{method}。所含通知單（{count} 張）恢復為未繳，案件重新受控。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>列印日報</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>票據代碼</translation>
    </message>
    <message>
        <source>Receipt recorded for {number}. It settles nothing by itself.</source>
        <translation>已登記通知單 {number} 的回單。回單本身不算繳清。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>財政票據</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>對帳</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退付</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>登記退付</translation>
    </message>
    <message>
        <source>Refund paid by finance</source>
        <translation>財政已退付</translation>
    </message>
    <message>
        <source>Reprint notice</source>
        <translation>補打通知單</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>沖正</translation>
    </message>
    <message>
        <source>Reverse and print</source>
        <translation>沖正並列印</translation>
    </message>
    <message>
        <source>Reverse {amount} of {payer}</source>
        <translation>沖正 {payer} 的 {amount}</translation>
    </message>
    <message>
        <source>Reversed: {amount}, number {number}.</source>
        <translation>已沖正 {amount}，沖正號 {number}。</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>Save for the bank</source>
        <translation>另存給銀行</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Scan a notice, or type its number, the case, payer or last four of the ID</source>
        <translation>掃描通知單，或輸入單號、案件號、繳款人、證件後四位</translation>
    </message>
    <message>
        <source>Scan the barcode of a payment notice. Without it, type the payer&apos;s name, the last four of the ID or the case number.</source>
        <translation>請掃描繳款通知單上的條碼。沒有通知單時，輸入繳款人姓名、證件後四位或案件號查找。</translation>
    </message>
    <message>
        <source>Scan the payment notice, or find it by payer, last four of the ID, or case. Further scans join the same payment. 1 cash, 2 card, 3 scanned code, 4 transfer; Enter takes the money and prints the slip. Esc leads back to the scanner; ↑ ↓ and Delete in its empty field move in the list and take a notice out.</source>
        <translation>掃描繳款通知單，或按繳款人、證件後四位、案件號查找；接著掃的並入同一筆繳款。1 現金、2 刷卡、3 掃碼、4 轉帳，Enter 收款並列印回執。Esc 回到掃描框；掃描框空著時，↑ ↓ 在清單中移動，Delete 移出一張。</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>補打</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送列印。</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>流水號</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>流水號</translation>
    </message>
    <message>
        <source>Serial of the bank</source>
        <translation>銀行流水號</translation>
    </message>
    <message>
        <source>Settled already: {amount} by {method}, {time}, {teller}, number {number}.</source>
        <translation>已繳清：{amount}，{method}，{time}，{teller} 收，收款號 {number}。</translation>
    </message>
    <message>
        <source>Sheet {number} is printed.</source>
        <translation>已列印日報 {number}。</translation>
    </message>
    <message>
        <source>Short or over</source>
        <translation>短長款</translation>
    </message>
    <message>
        <source>Sign-on name of who agrees</source>
        <translation>同意人的登入名</translation>
    </message>
    <message>
        <source>Sign-on name of who counted with you</source>
        <translation>一同清點者的登入名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Statement to bring in</source>
        <translation>要導入的對帳單</translation>
    </message>
    <message>
        <source>Take and print</source>
        <translation>收款並列印</translation>
    </message>
    <message>
        <source>Take this amount</source>
        <translation>按此金額收款</translation>
    </message>
    <message>
        <source>Taken: {amount}, {method}, {payer}. Number {number}, bank day {day}.</source>
        <translation>已收 {amount}（{method}），{payer}。收款號 {number}，入帳日 {day}。</translation>
    </message>
    <message>
        <source>The amounts agree. It wants a reason (F8).</source>
        <translation>金額相同。請寫原因（F8）。</translation>
    </message>
    <message>
        <source>The announced money is withdrawn.</source>
        <translation>待到帳已撤銷。</translation>
    </message>
    <message>
        <source>The bank has {amount} more.</source>
        <translation>銀行多 {amount}。</translation>
    </message>
    <message>
        <source>The certificate is out: a second person</source>
        <translation>證照已發出：第二人確認</translation>
    </message>
    <message>
        <source>The close under the cursor</source>
        <translation>選中的日結單</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>清點</translation>
    </message>
    <message>
        <source>The counter</source>
        <translation>收費點</translation>
    </message>
    <message>
        <source>The cut-off {time} is past: money taken now counts for the next bank day, {day}.</source>
        <translation>已過截數時間 {time}：現在收款計入下一入帳日 {day}。</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>收費點</translation>
    </message>
    <message>
        <source>The day is not open yet</source>
        <translation>今日尚未開帳</translation>
    </message>
    <message>
        <source>The day is open already.</source>
        <translation>今日已開帳。</translation>
    </message>
    <message>
        <source>The difference under the cursor</source>
        <translation>光標處的差異</translation>
    </message>
    <message>
        <source>The hall has {amount} more.</source>
        <translation>大廳多 {amount}。</translation>
    </message>
    <message>
        <source>The list shows what does not agree; the arrow keys choose.</source>
        <translation>左邊列出對不上的；用方向鍵選。</translation>
    </message>
    <message>
        <source>The payment under the cursor</source>
        <translation>選中的收款</translation>
    </message>
    <message>
        <source>The receipt is kept with payment {number}.</source>
        <translation>票據已補錄到收款 {number}。</translation>
    </message>
    <message>
        <source>The refund is kept as paid.</source>
        <translation>退付已登記。</translation>
    </message>
    <message>
        <source>The sheet is void and counted; it is printed again as an original.</source>
        <translation>這張紙作廢並計數，重新列印的仍是原件。</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>對帳單</translation>
    </message>
    <message>
        <source>The statement is being brought in …</source>
        <translation>正在導入對帳單 …</translation>
    </message>
    <message>
        <source>The window has answered: {numbers}. F2 shows it.</source>
        <translation>窗口已答覆：{numbers}，按 F2 調出。</translation>
    </message>
    <message>
        <source>The window stands by the amount: {answer}</source>
        <translation>窗口答覆金額無誤：{answer}</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>這一天</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of {count}</source>
        <translation>合計 {count} 張</translation>
    </message>
    <message>
        <source>Void ({why}). Nothing stands in its place; ask the window.</source>
        <translation>已作廢（{why}），沒有新單，請繳款人問窗口。</translation>
    </message>
    <message>
        <source>Void ({why}). {number} stands in its place.</source>
        <translation>已作廢（{why}），新單為 {number}。</translation>
    </message>
    <message>
        <source>Void and print again</source>
        <translation>作廢並重打</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>憑證號</translation>
    </message>
    <message>
        <source>Waived by an approved relief: nothing is to be paid.</source>
        <translation>已核准免繳，無須繳款。</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>疑問</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪裡不對</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>文件中寫的</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>出示內容</translation>
    </message>
    <message>
        <source>Why is this different?</source>
        <translation>為什么有這筆差異？</translation>
    </message>
    <message>
        <source>Why it is short or over</source>
        <translation>短款或長款的原因</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>amount in doubt</source>
        <translation>金額有疑</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>帳已平</translation>
    </message>
    <message>
        <source>booked {amount} · {count} payments</source>
        <translation>帳面 {amount} · {count} 筆</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>less {count} reversed, {amount}</source>
        <translation>已減沖正 {count} 筆 {amount}</translation>
    </message>
    <message>
        <source>money announced</source>
        <translation>待到帳</translation>
    </message>
    <message>
        <source>no statement yet</source>
        <translation>還沒有對帳單</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>over {amount}</source>
        <translation>長款 {amount}</translation>
    </message>
    <message>
        <source>receipted</source>
        <translation>已收有票</translation>
    </message>
    <message>
        <source>short {amount}</source>
        <translation>短款 {amount}</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>the card or code payment did not go through</source>
        <translation>刷卡或掃碼未成功</translation>
    </message>
    <message>
        <source>the methods differ, the sum agrees</source>
        <translation>各方式不符，總額相符</translation>
    </message>
    <message>
        <source>the payer withdraws</source>
        <translation>繳款人撤回</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>待繳</translation>
    </message>
    <message>
        <source>wants a reason</source>
        <translation>待寫原因</translation>
    </message>
    <message>
        <source>wrong method or serial</source>
        <translation>方式或流水號有誤</translation>
    </message>
    <message>
        <source>wrong notice or amount</source>
        <translation>通知單或金額有誤</translation>
    </message>
    <message>
        <source>{about} · window {number}</source>
        <translation>{about} · {number} 號窗口</translation>
    </message>
    <message>
        <source>{amount} is taken, not what is wanted.</source>
        <translation>按{amount}收款，與應繳金額不同。</translation>
    </message>
    <message>
        <source>{amount} is wanted. Less is taken where the hall allows a part, more where it was sent.</source>
        <translation>應繳{amount}。大廳允許時可收部分，轉來多於應繳的照收。</translation>
    </message>
    <message>
        <source>{amount}, {payers}: {said}</source>
        <translation>{amount}，{payers}：{said}</translation>
    </message>
    <message>
        <source>{amount}. It settles nothing until the bank sees it.</source>
        <translation>{amount}。銀行到帳前不算繳清。</translation>
    </message>
    <message>
        <source>{closed} {count} payments, {amount}, were taken after the cut-off: they stay open for the next bank day.</source>
        <translation>{closed}另有截數後收款 {count} 筆，{amount}，留待下一入帳日日結。</translation>
    </message>
    <message>
        <source>{count} cleared. Ctrl+Shift+Z brings them back.</source>
        <translation>已清空 {count} 張。按 Ctrl+Shift+Z 恢復。</translation>
    </message>
    <message>
        <source>{count} differences want a reason</source>
        <translation>有 {count} 筆差異待寫原因</translation>
    </message>
    <message>
        <source>{count} differences want a reason on all days.</source>
        <translation>所有日期還有 {count} 筆差異待寫原因。</translation>
    </message>
    <message>
        <source>{count} not compared yet</source>
        <translation>還有 {count} 筆沒有對</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} 筆</translation>
    </message>
    <message>
        <source>{day} closed: {result}, number {number}.</source>
        <translation>{day} 已日結：{result}，單號 {number}。</translation>
    </message>
    <message>
        <source>{day} corrected: {result}, number {number}, in place of {before}.</source>
        <translation>{day} 已更正：{result}，單號 {number}，代替 {before}。</translation>
    </message>
    <message>
        <source>{day} is closed</source>
        <translation>{day} 已日結</translation>
    </message>
    <message>
        <source>{day}, taking</source>
        <translation>{day} 收款中</translation>
    </message>
    <message>
        <source>{day}, to close</source>
        <translation>{day} 待日結</translation>
    </message>
    <message>
        <source>{file} is being checked …</source>
        <translation>正在檢查 {file} …</translation>
    </message>
    <message>
        <source>{file} wrong lines.xlsx</source>
        <translation>{file} 不對的行.xlsx</translation>
    </message>
    <message>
        <source>{file}: {count} lines came in, {amount}. F5 compares the day.</source>
        <translation>{file}：導入 {count} 筆，{amount}。按 F5 對帳。</translation>
    </message>
    <message>
        <source>{file}: {count} places are wrong. Nothing comes in.</source>
        <translation>{file}：有 {count} 處不對，一行也不導入。</translation>
    </message>
    <message>
        <source>{kind}, {amount}. The reason stands on the day&apos;s sheet.</source>
        <translation>{kind}，{amount}。原因會印在對帳日報上。</translation>
    </message>
    <message>
        <source>{matched} matched, {found} new differences.</source>
        <translation>對上 {matched} 筆，新差異 {found} 筆。</translation>
    </message>
    <message>
        <source>{name}   {price} / {measure} × {quantity} = {amount}</source>
        <translation>{name}   {price}/{measure} × {quantity} = {amount}</translation>
    </message>
    <message>
        <source>{number}   {kind} − {amount}</source>
        <translation>{number}　{kind}　−{amount}</translation>
    </message>
    <message>
        <source>{number} did not come out</source>
        <translation>{number} 沒打出來</translation>
    </message>
    <message>
        <source>{number} is in the list already.</source>
        <translation>{number} 已在清單中。</translation>
    </message>
    <message>
        <source>{number} taken out. Ctrl+Shift+Z brings it back.</source>
        <translation>已移出 {number}。按 Ctrl+Shift+Z 恢復。</translation>
    </message>
    <message>
        <source>{number} went back to window {window}.</source>
        <translation>{number} 已退回 {window} 號窗口。</translation>
    </message>
    <message>
        <source>{number}: {said}</source>
        <translation>{number}：{said}</translation>
    </message>
    <message>
        <source>{payer} · {case}</source>
        <translation>{payer} · {case}</translation>
    </message>
    <message>
        <source>{payer} · {unit}</source>
        <translation>{payer} · {unit}</translation>
    </message>
    <message>
        <source>{reason} (“{value}”)</source>
        <translation>{reason}（“{value}”）</translation>
    </message>
    <message>
        <source>{reason}, see line {line}</source>
        <translation>{reason}，見第 {line} 行</translation>
    </message>
    <message>
        <source>{said} It wants a reason (F8).</source>
        <translation>{said}請寫原因（F8）。</translation>
    </message>
    <message>
        <source>{said} The certificate is out already: {cases}. Tell the window at once.</source>
        <translation>{said}證照已經制出：{cases}，請立即告知窗口。</translation>
    </message>
    <message>
        <source>{said}, {count} reversed</source>
        <translation>{said}，沖正 {count} 筆</translation>
    </message>
    <message>
        <source>{total}, {others} not taken</source>
        <translation>{total}，另 {others} 張不收</translation>
    </message>
    <message>
        <source>{total}, {payers} payers</source>
        <translation>{total}，{payers} 位繳款人</translation>
    </message>
    <message>
        <source>{unit} · {number} · issued {time}</source>
        <translation>{unit} · {number} · {time} 開單</translation>
    </message>
</context>
</TS>
