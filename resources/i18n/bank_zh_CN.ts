<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>1–4 chooses how it is paid, Enter takes the money</source>
        <translation>按 1–4 选择缴款方式，Enter 收款</translation>
    </message>
    <message>
        <source>A second copy of {number} is sent to the printer.</source>
        <translation>{number} 补打件已送打印。</translation>
    </message>
    <message>
        <source>After cut-off</source>
        <translation>已过截数时间</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount in doubt ({remark}). The window must answer first.</source>
        <translation>金额有疑（{remark}），须等窗口答复。</translation>
    </message>
    <message>
        <source>Amount of {number} in doubt</source>
        <translation>{number} 金额有疑</translation>
    </message>
    <message>
        <source>An earlier payment was reversed: it must be paid again.</source>
        <translation>原缴款已冲正，须重新缴款。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Announced at {at}, not arrived: {said}</source>
        <translation>{at}登记待到账，尚未到账：{said}</translation>
    </message>
    <message>
        <source>Announced money</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>Announced money did not come</source>
        <translation>待到账款项未到</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>其他金额</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>换一天</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>窗口答复</translation>
    </message>
    <message>
        <source>As it stands on the fiscal receipt. Enter goes on; the last one keeps it.</source>
        <translation>照财政票据上所印填写。Enter 到下一项，最后一项保存。</translation>
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
        <translation>不对的行</translation>
    </message>
    <message>
        <source>Bank day</source>
        <translation>入账日</translation>
    </message>
    <message>
        <source>Bank day {day} · cut-off {cut_off} · {opens}–{closes}</source>
        <translation>入账日 {day} · 截数 {cut_off} · 营业 {opens}–{closes}</translation>
    </message>
    <message>
        <source>Bank day {day}: {said}</source>
        <translation>入账日 {day}：{said}</translation>
    </message>
    <message>
        <source>Bank − hall</source>
        <translation>银行−大厅</translation>
    </message>
    <message>
        <source>Bank, time, last digits</source>
        <translation>银行、时间、尾号</translation>
    </message>
    <message>
        <source>Bank: {facts} (line {line} of {file})</source>
        <translation>银行：{facts}（{file} 第 {line} 行）</translation>
    </message>
    <message>
        <source>Before the cut-off: once it is closed, no more money is taken on {day}.</source>
        <translation>还没到截数时间：日结后 {day} 不能再收款。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>By charging unit</source>
        <translation>按执收单位</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>Cancel or put away</source>
        <translation>取消或收起</translation>
    </message>
    <message>
        <source>Case {case} · {item} · due {day}</source>
        <translation>案件 {case} · {item} · 限 {day} 前缴</translation>
    </message>
    <message>
        <source>Charging unit</source>
        <translation>执收单位</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Checking the second person …</source>
        <translation>正在核对第二人……</translation>
    </message>
    <message>
        <source>Choose a close in the list (Alt+L).</source>
        <translation>请先在列表中选一张日结单（Alt+L）。</translation>
    </message>
    <message>
        <source>Choose a difference in the list.</source>
        <translation>请在列表里选一笔差异。</translation>
    </message>
    <message>
        <source>Choose a difference that only the bank has.</source>
        <translation>请选一笔“银行有、大厅无”的差异。</translation>
    </message>
    <message>
        <source>Choose a payment in the list (Alt+L).</source>
        <translation>请先在列表中选一笔收款（Alt+L）。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>日结单</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>日结并打印</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Close the difference</source>
        <translation>结掉差异</translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation>日结 {day}</translation>
    </message>
    <message>
        <source>Close {number} stays as it is; this count is kept beside it.</source>
        <translation>日结单 {number} 保持原样，本次清点另存并与之关联。</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>已日结</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the close of {day}</source>
        <translation>更正 {day} 的日结</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正原单</translation>
    </message>
    <message>
        <source>Count each method and type what was counted: Enter goes on, Ctrl+Enter closes the day and prints the sheet. Short or over, it wants a reason and a second person. A closed day is never edited, only counted once more.</source>
        <translation>逐项清点并填写：Enter 到下一项，Ctrl+Enter 日结并打印日结单。短款或长款须写明原因并由第二人签名。已日结的不能改，只能另作更正。</translation>
    </message>
    <message>
        <source>Day on the receipt</source>
        <translation>回单日期</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到账</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Enter takes {amount} ({method}) and prints</source>
        <translation>按 Enter 收款 {amount}（{method}）并打印回执</translation>
    </message>
    <message>
        <source>Every line is sound.</source>
        <translation>每一行都没有问题。</translation>
    </message>
    <message>
        <source>F2 brings in the bank&apos;s statement, or drop its file here: nothing comes in while one line is wrong. F5 compares the day. Each difference wants a reason (F8); F9 says which payment a line is. F7 prints the sheet to sign.</source>
        <translation>F2 导入银行对账单，也可以把文件拖到这里：有一行不对就一行也不导入。F5 对这一天的账。每笔差异都要写原因（F8）；F9 认定一笔明细是哪笔收款。F7 打印签字用的日报。</translation>
    </message>
    <message>
        <source>Fee point: {facts}</source>
        <translation>收费点：{facts}</translation>
    </message>
    <message>
        <source>Finance&apos;s own number</source>
        <translation>财政凭证上的号码</translation>
    </message>
    <message>
        <source>Fiscal receipt for {number} · {payer}</source>
        <translation>财政票据：{number} · {payer}</translation>
    </message>
    <message>
        <source>Fiscal receipt no.</source>
        <translation>票据号码</translation>
    </message>
    <message>
        <source>Fiscal receipt of payment {number}</source>
        <translation>补录收款 {number} 的财政票据</translation>
    </message>
    <message>
        <source>From the bank&apos;s transfer slip</source>
        <translation>转账回单上的流水号</translation>
    </message>
    <message>
        <source>From the card slip</source>
        <translation>刷卡凭条上的流水号</translation>
    </message>
    <message>
        <source>From the code payment&apos;s receipt</source>
        <translation>扫码付款凭证上的流水号</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>写原因</translation>
    </message>
    <message>
        <source>Hall {hall} ({payments}) = bank {bank} ({lines}) − only the bank {more} + only the hall {less}</source>
        <translation>大厅 {hall}（{payments} 笔）= 银行 {bank}（{lines} 笔）− 银行多 {more} + 大厅多 {less}</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>金额有疑</translation>
    </message>
    <message>
        <source>Issued anew by the window: {number} over {amount}, in place of {old} over {old_amount}.</source>
        <translation>窗口已重开：{number}，{amount}；原单 {old}，{old_amount} 已作废。</translation>
    </message>
    <message>
        <source>Issued in place of {number}, which is void.</source>
        <translation>代替已作废的 {number}。</translation>
    </message>
    <message>
        <source>It goes back to window {number}; no money is taken for it until the window has answered.</source>
        <translation>将退回 {number} 号窗口，窗口答复前不收款。</translation>
    </message>
    <message>
        <source>It is evidence for the notice and settles nothing: the statement does.</source>
        <translation>回单只作凭据，不算缴清：以对账单为准。</translation>
    </message>
    <message>
        <source>It is no money of this counter&apos;s day.</source>
        <translation>不计入本柜台当日账款。</translation>
    </message>
    <message>
        <source>It is this payment</source>
        <translation>就是这笔</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep apart: {count} payments, {amount}, taken after the cut-off. They belong to a later bank day.</source>
        <translation>请另放：截数后收款 {count} 笔，{amount}，计入下一入账日，不在本次清点内。</translation>
    </message>
    <message>
        <source>Kept: it settles nothing until the bank sees it.</source>
        <translation>已登记待到账；银行到账前不算缴清。</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>最近收款</translation>
    </message>
    <message>
        <source>Last statement: {file}, {count} lines, by {by}, {at}.</source>
        <translation>最近一份对账单：{file}，{count} 笔，{by}，{at}。</translation>
    </message>
    <message>
        <source>Late receipt</source>
        <translation>补录票据</translation>
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
        <translation>可能是同一笔</translation>
    </message>
    <message>
        <source>May be the same money (F9)</source>
        <translation>可能是同一笔（F9）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>No bank day waits to be closed. F12 leads to the payments.</source>
        <translation>没有待日结的入账日。按 F12 返回收款。</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <translation>还没有日结单。</translation>
    </message>
    <message>
        <source>No difference chosen</source>
        <translation>没有选差异</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>没有打开的文件。</translation>
    </message>
    <message>
        <source>No line is wrong.</source>
        <translation>没有不对的行。</translation>
    </message>
    <message>
        <source>No money for any unit yet.</source>
        <translation>还没有各单位的收款。</translation>
    </message>
    <message>
        <source>No other bank day is open.</source>
        <translation>没有其他待日结的入账日。</translation>
    </message>
    <message>
        <source>No payment of this amount near this day.</source>
        <translation>这一天前后没有同样金额的收款。</translation>
    </message>
    <message>
        <source>No payment yet today.</source>
        <translation>今天还没有收款。</translation>
    </message>
    <message>
        <source>No refund waits for finance&apos;s voucher.</source>
        <translation>没有等候财政凭证的退付。</translation>
    </message>
    <message>
        <source>No statement came in yet. {waiting}</source>
        <translation>还没有导入过对账单。{waiting}</translation>
    </message>
    <message>
        <source>No window has answered a doubt of this counter.</source>
        <translation>窗口还没有答复本柜的有疑金额。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Nothing is announced for these notices.</source>
        <translation>这些通知单没有登记待到账。</translation>
    </message>
    <message>
        <source>Nothing is to be paid under “{text}”. Look at the number, or search by payer or case.</source>
        <translation>没有“{text}”的待缴通知单。请核对单号，或按缴款人、案件号查找。</translation>
    </message>
    <message>
        <source>Nothing more to close today. {day} is open already: {count} payments, {amount}, taken after the cut-off.</source>
        <translation>今日已无待日结的入账日。{day} 已开账：截数后收款 {count} 笔，{amount}。</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>没有可恢复的清单。</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知单号</translation>
    </message>
    <message>
        <source>Notice {number}: {payer}, {total}, paid {paid}</source>
        <translation>通知单 {number}：{payer}，{total}，已缴 {paid}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Notices of this payment</source>
        <translation>本次缴款的通知单</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>回单编号</translation>
    </message>
    <message>
        <source>One of the counter&apos;s hours has just passed. Look again and confirm once more.</source>
        <translation>刚过截数或营业时间，请再看一眼后重新确认。</translation>
    </message>
    <message>
        <source>Open for payments</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Open since {opened}, cut-off {cut_off}. Count what belongs to this day.</source>
        <translation>{opened} 开账，{cut_off} 截数。请清点属于本入账日的款项。</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>开账</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>换入账日</translation>
    </message>
    <message>
        <source>Outside its hours; money is still taken</source>
        <translation>不在营业时间，仍可收款</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>缴款方式</translation>
    </message>
    <message>
        <source>Paper receipt</source>
        <translation>登记回单</translation>
    </message>
    <message>
        <source>Paper receipt brought back</source>
        <translation>缴款人带回的回单</translation>
    </message>
    <message>
        <source>Paper receipt {number} for notice {notice}: {amount}, {day}</source>
        <translation>通知单 {notice} 的回单 {number}：{amount}，{day}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Past its day; the money is taken all the same.</source>
        <translation>已过缴款期限，仍可收款。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴款人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment notice number</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Payment {number}, {method}. All of its notices ({count}) are unpaid again, their cases held back.</source>
        <translation>收款 {number}，{method}。所含通知单（{count} 张）恢复为未缴，案件重新受控。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印日报</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>票据代码</translation>
    </message>
    <message>
        <source>Receipt recorded for {number}. It settles nothing by itself.</source>
        <translation>已登记通知单 {number} 的回单。回单本身不算缴清。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>财政票据</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退付</translation>
    </message>
    <message>
        <source>Refund paid</source>
        <translation>登记退付</translation>
    </message>
    <message>
        <source>Refund paid by finance</source>
        <translation>财政已退付</translation>
    </message>
    <message>
        <source>Reprint notice</source>
        <translation>补打通知单</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Reverse and print</source>
        <translation>冲正并打印</translation>
    </message>
    <message>
        <source>Reverse {amount} of {payer}</source>
        <translation>冲正 {payer} 的 {amount}</translation>
    </message>
    <message>
        <source>Reversed: {amount}, number {number}.</source>
        <translation>已冲正 {amount}，冲正号 {number}。</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Save for the bank</source>
        <translation>另存给银行</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Scan a notice, or type its number, the case, payer or last four of the ID</source>
        <translation>扫描通知单，或输入单号、案件号、缴款人、证件后四位</translation>
    </message>
    <message>
        <source>Scan the barcode of a payment notice. Without it, type the payer&apos;s name, the last four of the ID or the case number.</source>
        <translation>请扫描缴款通知单上的条码。没有通知单时，输入缴款人姓名、证件后四位或案件号查找。</translation>
    </message>
    <message>
        <source>Scan the payment notice, or find it by payer, last four of the ID, or case. Further scans join the same payment. 1 cash, 2 card, 3 scanned code, 4 transfer; Enter takes the money and prints the slip. Esc leads back to the scanner; ↑ ↓ and Delete in its empty field move in the list and take a notice out.</source>
        <translation>扫描缴款通知单，或按缴款人、证件后四位、案件号查找；接着扫的并入同一笔缴款。1 现金、2 刷卡、3 扫码、4 转账，Enter 收款并打印回执。Esc 回到扫描框；扫描框空着时，↑ ↓ 在清单中移动，Delete 移出一张。</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印。</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Serial of the bank</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Settled already: {amount} by {method}, {time}, {teller}, number {number}.</source>
        <translation>已缴清：{amount}，{method}，{time}，{teller} 收，收款号 {number}。</translation>
    </message>
    <message>
        <source>Sheet {number} is printed.</source>
        <translation>已打印日报 {number}。</translation>
    </message>
    <message>
        <source>Short or over</source>
        <translation>短长款</translation>
    </message>
    <message>
        <source>Sign-on name of who agrees</source>
        <translation>同意人的登录名</translation>
    </message>
    <message>
        <source>Sign-on name of who counted with you</source>
        <translation>一同清点者的登录名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statement to bring in</source>
        <translation>要导入的对账单</translation>
    </message>
    <message>
        <source>Take and print</source>
        <translation>收款并打印</translation>
    </message>
    <message>
        <source>Take this amount</source>
        <translation>按此金额收款</translation>
    </message>
    <message>
        <source>Taken: {amount}, {method}, {payer}. Number {number}, bank day {day}.</source>
        <translation>已收 {amount}（{method}），{payer}。收款号 {number}，入账日 {day}。</translation>
    </message>
    <message>
        <source>The amounts agree. It wants a reason (F8).</source>
        <translation>金额相同。请写原因（F8）。</translation>
    </message>
    <message>
        <source>The announced money is withdrawn.</source>
        <translation>待到账已撤销。</translation>
    </message>
    <message>
        <source>The bank has {amount} more.</source>
        <translation>银行多 {amount}。</translation>
    </message>
    <message>
        <source>The certificate is out: a second person</source>
        <translation>证照已发出：第二人确认</translation>
    </message>
    <message>
        <source>The close under the cursor</source>
        <translation>选中的日结单</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>The counter</source>
        <translation>收费点</translation>
    </message>
    <message>
        <source>The cut-off {time} is past: money taken now counts for the next bank day, {day}.</source>
        <translation>已过截数时间 {time}：现在收款计入下一入账日 {day}。</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>收费点</translation>
    </message>
    <message>
        <source>The day is not open yet</source>
        <translation>今日尚未开账</translation>
    </message>
    <message>
        <source>The day is open already.</source>
        <translation>今日已开账。</translation>
    </message>
    <message>
        <source>The difference under the cursor</source>
        <translation>光标处的差异</translation>
    </message>
    <message>
        <source>The hall has {amount} more.</source>
        <translation>大厅多 {amount}。</translation>
    </message>
    <message>
        <source>The list shows what does not agree; the arrow keys choose.</source>
        <translation>左边列出对不上的；用方向键选。</translation>
    </message>
    <message>
        <source>The payment under the cursor</source>
        <translation>选中的收款</translation>
    </message>
    <message>
        <source>The receipt is kept with payment {number}.</source>
        <translation>票据已补录到收款 {number}。</translation>
    </message>
    <message>
        <source>The refund is kept as paid.</source>
        <translation>退付已登记。</translation>
    </message>
    <message>
        <source>The sheet is void and counted; it is printed again as an original.</source>
        <translation>这张纸作废并计数，重新打印的仍是原件。</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>The statement is being brought in …</source>
        <translation>正在导入对账单 …</translation>
    </message>
    <message>
        <source>The window has answered: {numbers}. F2 shows it.</source>
        <translation>窗口已答复：{numbers}，按 F2 调出。</translation>
    </message>
    <message>
        <source>The window stands by the amount: {answer}</source>
        <translation>窗口答复金额无误：{answer}</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>这一天</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total of {count}</source>
        <translation>合计 {count} 张</translation>
    </message>
    <message>
        <source>Void ({why}). Nothing stands in its place; ask the window.</source>
        <translation>已作废（{why}），没有新单，请缴款人问窗口。</translation>
    </message>
    <message>
        <source>Void ({why}). {number} stands in its place.</source>
        <translation>已作废（{why}），新单为 {number}。</translation>
    </message>
    <message>
        <source>Void and print again</source>
        <translation>作废并重打</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Waived by an approved relief: nothing is to be paid.</source>
        <translation>已批准免缴，无须缴款。</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不对</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>文件中写的</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>出示内容</translation>
    </message>
    <message>
        <source>Why is this different?</source>
        <translation>为什么有这笔差异？</translation>
    </message>
    <message>
        <source>Why it is short or over</source>
        <translation>短款或长款的原因</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>amount in doubt</source>
        <translation>金额有疑</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>账已平</translation>
    </message>
    <message>
        <source>booked {amount} · {count} payments</source>
        <translation>账面 {amount} · {count} 笔</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>less {count} reversed, {amount}</source>
        <translation>已减冲正 {count} 笔 {amount}</translation>
    </message>
    <message>
        <source>money announced</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>no statement yet</source>
        <translation>还没有对账单</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>over {amount}</source>
        <translation>长款 {amount}</translation>
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
        <translation>刷卡或扫码未成功</translation>
    </message>
    <message>
        <source>the methods differ, the sum agrees</source>
        <translation>各方式不符，总额相符</translation>
    </message>
    <message>
        <source>the payer withdraws</source>
        <translation>缴款人撤回</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>wants a reason</source>
        <translation>待写原因</translation>
    </message>
    <message>
        <source>wrong method or serial</source>
        <translation>方式或流水号有误</translation>
    </message>
    <message>
        <source>wrong notice or amount</source>
        <translation>通知单或金额有误</translation>
    </message>
    <message>
        <source>{about} · window {number}</source>
        <translation>{about} · {number} 号窗口</translation>
    </message>
    <message>
        <source>{amount} is taken, not what is wanted.</source>
        <translation>按{amount}收款，与应缴金额不同。</translation>
    </message>
    <message>
        <source>{amount} is wanted. Less is taken where the hall allows a part, more where it was sent.</source>
        <translation>应缴{amount}。大厅允许时可收部分，转来多于应缴的照收。</translation>
    </message>
    <message>
        <source>{amount}, {payers}: {said}</source>
        <translation>{amount}，{payers}：{said}</translation>
    </message>
    <message>
        <source>{amount}. It settles nothing until the bank sees it.</source>
        <translation>{amount}。银行到账前不算缴清。</translation>
    </message>
    <message>
        <source>{closed} {count} payments, {amount}, were taken after the cut-off: they stay open for the next bank day.</source>
        <translation>{closed}另有截数后收款 {count} 笔，{amount}，留待下一入账日日结。</translation>
    </message>
    <message>
        <source>{count} cleared. Ctrl+Shift+Z brings them back.</source>
        <translation>已清空 {count} 张。按 Ctrl+Shift+Z 恢复。</translation>
    </message>
    <message>
        <source>{count} differences want a reason</source>
        <translation>有 {count} 笔差异待写原因</translation>
    </message>
    <message>
        <source>{count} differences want a reason on all days.</source>
        <translation>所有日期还有 {count} 笔差异待写原因。</translation>
    </message>
    <message>
        <source>{count} not compared yet</source>
        <translation>还有 {count} 笔没有对</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} 笔</translation>
    </message>
    <message>
        <source>{day} closed: {result}, number {number}.</source>
        <translation>{day} 已日结：{result}，单号 {number}。</translation>
    </message>
    <message>
        <source>{day} corrected: {result}, number {number}, in place of {before}.</source>
        <translation>{day} 已更正：{result}，单号 {number}，代替 {before}。</translation>
    </message>
    <message>
        <source>{day} is closed</source>
        <translation>{day} 已日结</translation>
    </message>
    <message>
        <source>{day}, taking</source>
        <translation>{day} 收款中</translation>
    </message>
    <message>
        <source>{day}, to close</source>
        <translation>{day} 待日结</translation>
    </message>
    <message>
        <source>{file} is being checked …</source>
        <translation>正在检查 {file} …</translation>
    </message>
    <message>
        <source>{file} wrong lines.xlsx</source>
        <translation>{file} 不对的行.xlsx</translation>
    </message>
    <message>
        <source>{file}: {count} lines came in, {amount}. F5 compares the day.</source>
        <translation>{file}：导入 {count} 笔，{amount}。按 F5 对账。</translation>
    </message>
    <message>
        <source>{file}: {count} places are wrong. Nothing comes in.</source>
        <translation>{file}：有 {count} 处不对，一行也不导入。</translation>
    </message>
    <message>
        <source>{kind}, {amount}. The reason stands on the day&apos;s sheet.</source>
        <translation>{kind}，{amount}。原因会印在对账日报上。</translation>
    </message>
    <message>
        <source>{matched} matched, {found} new differences.</source>
        <translation>对上 {matched} 笔，新差异 {found} 笔。</translation>
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
        <translation>{number} 没打出来</translation>
    </message>
    <message>
        <source>{number} is in the list already.</source>
        <translation>{number} 已在清单中。</translation>
    </message>
    <message>
        <source>{number} taken out. Ctrl+Shift+Z brings it back.</source>
        <translation>已移出 {number}。按 Ctrl+Shift+Z 恢复。</translation>
    </message>
    <message>
        <source>{number} went back to window {window}.</source>
        <translation>{number} 已退回 {window} 号窗口。</translation>
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
        <translation>{reason}，见第 {line} 行</translation>
    </message>
    <message>
        <source>{said} It wants a reason (F8).</source>
        <translation>{said}请写原因（F8）。</translation>
    </message>
    <message>
        <source>{said} The certificate is out already: {cases}. Tell the window at once.</source>
        <translation>{said}证照已经制出：{cases}，请立即告知窗口。</translation>
    </message>
    <message>
        <source>{said}, {count} reversed</source>
        <translation>{said}，冲正 {count} 笔</translation>
    </message>
    <message>
        <source>{total}, {others} not taken</source>
        <translation>{total}，另 {others} 张不收</translation>
    </message>
    <message>
        <source>{total}, {payers} payers</source>
        <translation>{total}，{payers} 位缴款人</translation>
    </message>
    <message>
        <source>{unit} · {number} · issued {time}</source>
        <translation>{unit} · {number} · {time} 开单</translation>
    </message>
</context>
</TS>
