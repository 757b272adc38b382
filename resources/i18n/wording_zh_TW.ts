<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>A PIN has 4 to 6 figures.</source>
        <translation>PIN 為 4 到 6 位數字。</translation>
    </message>
    <message>
        <source>A case keeps its personal data for {years} years after it ended.</source>
        <translation>辦件的個人資訊在辦結後保留 {years} 年，期滿自動刪除。</translation>
    </message>
    <message>
        <source>A centre number has two digits.</source>
        <translation>中心編號為兩位數字。</translation>
    </message>
    <message>
        <source>A character does not belong into an identity number.</source>
        <translation>證件號碼中有不應出現的字符。</translation>
    </message>
    <message>
        <source>A character does not belong into this number.</source>
        <translation>編號中有不應出現的字符。</translation>
    </message>
    <message>
        <source>A code has letters and digits only.</source>
        <translation>代碼只能用字母和數字。</translation>
    </message>
    <message>
        <source>A company&apos;s price never becomes a payment notice.</source>
        <translation>經營性收費不能開繳款通知單。</translation>
    </message>
    <message>
        <source>A day such as 12-03 or 2026-12-03.</source>
        <translation>請輸入日期，例如 12-03 或 2026-12-03。</translation>
    </message>
    <message>
        <source>A decision cannot be dated before acceptance.</source>
        <translation>決定日期不能早於受理日期。</translation>
    </message>
    <message>
        <source>A deferral needs a day after today.</source>
        <translation>緩繳期限須在今天之後。</translation>
    </message>
    <message>
        <source>A file of a case is not in the data folder. Fetch it from a backup.</source>
        <translation>有辦件的文件不在資料資料夾中，請從備份取回。</translation>
    </message>
    <message>
        <source>A file of at most {megabytes} MB is taken.</source>
        <translation>文件不能超過 {megabytes} MB。</translation>
    </message>
    <message>
        <source>A finding is lifted by somebody outside the unit that it is about.</source>
        <translation>撤銷須由被反映單位以外的人核准。</translation>
    </message>
    <message>
        <source>A guide can begin on {first_on} or later.</source>
        <translation>指南最早可自 {first_on} 起生效。</translation>
    </message>
    <message>
        <source>A line&apos;s letter is A to Z without V and Y.</source>
        <translation>隊列字母為 A 到 Z，不用 V 和 Y。</translation>
    </message>
    <message>
        <source>A list of at most {most} persons is taken.</source>
        <translation>一份名單最多 {most} 人。</translation>
    </message>
    <message>
        <source>A notice for this is open: {number}.</source>
        <translation>此項已有未結的繳款通知單 {number}。</translation>
    </message>
    <message>
        <source>A notice is deferred as a whole.</source>
        <translation>緩繳須對整張通知單提出。</translation>
    </message>
    <message>
        <source>A page of the database is damaged. Restore the last backup.</source>
        <translation>資料庫有一頁損壞，請用最近的備份恢復。</translation>
    </message>
    <message>
        <source>A paper is printed or closed where it was made.</source>
        <translation>文書在列印它的工位列印或作廢，不移交給人。</translation>
    </message>
    <message>
        <source>A part of the paper is higher than a page: {page}.</source>
        <translation>紙面內容超出一頁：{page}。</translation>
    </message>
    <message>
        <source>A password has at least {low} characters.</source>
        <translation>密碼至少 {low} 個字符。</translation>
    </message>
    <message>
        <source>A person must be signed on for this.</source>
        <translation>這一步須有人員登入後辦理。</translation>
    </message>
    <message>
        <source>A picture (JPG, PNG) or a PDF is taken.</source>
        <translation>只收圖片（JPG、PNG）或 PDF。</translation>
    </message>
    <message>
        <source>A quantity such as 2 or 1.5.</source>
        <translation>數量如 2 或 1.5。</translation>
    </message>
    <message>
        <source>A row is not what the journal says.</source>
        <translation>有一行與日誌不符。</translation>
    </message>
    <message>
        <source>A row is of another version than the journal says.</source>
        <translation>有一行的版本與日誌不符。</translation>
    </message>
    <message>
        <source>A row was deleted behind the application&apos;s back.</source>
        <translation>有一行被繞過系統刪除。</translation>
    </message>
    <message>
        <source>A row&apos;s older content was blanked, and no erasing by rule says so.</source>
        <translation>有一行的舊內容被清空，沒有依規清除的記錄。</translation>
    </message>
    <message>
        <source>A second person must sign.</source>
        <translation>須由第二人簽名。</translation>
    </message>
    <message>
        <source>A sign-on name has letters, digits and points only.</source>
        <translation>登入名只能用字母、數字和點。</translation>
    </message>
    <message>
        <source>A station has an end of chain and no chain.</source>
        <translation>有工作站只有鏈尾，沒有鏈。</translation>
    </message>
    <message>
        <source>A survey is made by {least} persons or more.</source>
        <translation>踏勘人員不少於{least}人。</translation>
    </message>
    <message>
        <source>A table is missing.</source>
        <translation>缺一張表。</translation>
    </message>
    <message>
        <source>A version of a row is missing.</source>
        <translation>有一行缺一個版本。</translation>
    </message>
    <message>
        <source>A whole number from 1 on.</source>
        <translation>請輸入不小於 1 的整數。</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>請輸入 {least} 到 {most} 的整數。</translation>
    </message>
    <message>
        <source>Acts that were signed outside the database are gone from it or were written anew.</source>
        <translation>庫外簽過名的行為在庫裡不見了，或被重寫。</translation>
    </message>
    <message>
        <source>Acts there should be = acts verified</source>
        <translation>操作記錄應有數 = 校驗通過數</translation>
    </message>
    <message>
        <source>An absence is entered for these days already.</source>
        <translation>這些天已登記不在崗。</translation>
    </message>
    <message>
        <source>An act is missing from the chain.</source>
        <translation>鏈上缺一個行為。</translation>
    </message>
    <message>
        <source>An act is older than the one before it, and nobody accepted the clock.</source>
        <translation>有行為早於前一個，且沒有人認可過時鐘。</translation>
    </message>
    <message>
        <source>An act was changed behind the application&apos;s back.</source>
        <translation>有行為被繞過系統修改。</translation>
    </message>
    <message>
        <source>An amount such as 12.50.</source>
        <translation>請輸入金額，例如 12.50。</translation>
    </message>
    <message>
        <source>An appeal about {number} waits for its answer already.</source>
        <translation>{number} 已有申訴待答覆。</translation>
    </message>
    <message>
        <source>An applicant with a serious breach of trust is not accepted on a promise.</source>
        <translation>申請人有嚴重失信記錄，不適用容缺受理。</translation>
    </message>
    <message>
        <source>An identity number of this kind has another length.</source>
        <translation>證件號碼位數不對。</translation>
    </message>
    <message>
        <source>Another line has this letter.</source>
        <translation>該字母已被其他隊列使用。</translation>
    </message>
    <message>
        <source>At most three decimals.</source>
        <translation>數量最多三位小數。</translation>
    </message>
    <message>
        <source>At most two decimals.</source>
        <translation>金額最多兩位小數。</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>最多 {limit} 個字。</translation>
    </message>
    <message>
        <source>At most {most_fen} can be granted.</source>
        <translation>最多可核准{most_fen}。</translation>
    </message>
    <message>
        <source>At most {most_fen} can go back.</source>
        <translation>最多可退付{most_fen}。</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>最多 {most} 個字。</translation>
    </message>
    <message>
        <source>Both confirm with password or PIN, or the number of the signed list is entered.</source>
        <translation>須雙方用密碼或PIN確認，或錄入雙方已簽字清單的編號。</translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation>兩次輸入必須一致。</translation>
    </message>
    <message>
        <source>Call again in {seconds} seconds.</source>
        <translation>{seconds} 秒後才能再次呼叫。</translation>
    </message>
    <message>
        <source>Call {needed} more times before passing {ticket}.</source>
        <translation>{ticket} 還須再呼叫 {needed} 次才能過號。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing came in.</source>
        <translation>已取消，一行也沒有導入。</translation>
    </message>
    <message>
        <source>Case {case} is not decided on the spot.</source>
        <translation>辦件 {case} 不是即辦件。</translation>
    </message>
    <message>
        <source>Certificates issued = those with their fees settled</source>
        <translation>已發證辦件 = 其中費用已結清</translation>
    </message>
    <message>
        <source>Choose a difference that only the bank has, and a payment.</source>
        <translation>請選一筆“銀行有、大廳無”的差異和一筆收款。</translation>
    </message>
    <message>
        <source>Choose a fee.</source>
        <translation>請選擇收費項目。</translation>
    </message>
    <message>
        <source>Choose a line of the parked or passed first.</source>
        <translation>請先在掛起或過號列表中選一行。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>請選原因。</translation>
    </message>
    <message>
        <source>Choose an original.</source>
        <translation>請選擇原件。</translation>
    </message>
    <message>
        <source>Choose how it is handed over.</source>
        <translation>請選擇領取方式。</translation>
    </message>
    <message>
        <source>Choose how it was paid.</source>
        <translation>請選擇繳款方式。</translation>
    </message>
    <message>
        <source>Choose how the papers will be brought.</source>
        <translation>請選擇補齊形式。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>請從列表中選擇。</translation>
    </message>
    <message>
        <source>Choose what the department says.</source>
        <translation>請選擇會簽結論。</translation>
    </message>
    <message>
        <source>Choose which procedure is over.</source>
        <translation>請選擇哪一項程式已結束。</translation>
    </message>
    <message>
        <source>Choose why the person is away.</source>
        <translation>請選擇不在崗原因。</translation>
    </message>
    <message>
        <source>Corrected report</source>
        <translation>更正報</translation>
    </message>
    <message>
        <source>Count this method too: {method}.</source>
        <translation>請清點此方式的金額：{method}。</translation>
    </message>
    <message>
        <source>Counted at the fee point = booked</source>
        <translation>收費點清點 = 帳面</translation>
    </message>
    <message>
        <source>Draw up the promise for what is missing now, and let the applicant sign it.</source>
        <translation>請先就現缺的材料列印承諾書，由申請人簽字。</translation>
    </message>
    <message>
        <source>Each line has at least one page.</source>
        <translation>每項至少一頁。</translation>
    </message>
    <message>
        <source>Fees of two charging units need two notices.</source>
        <translation>兩個執收單位的收費須分開開具通知單。</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>定報</translation>
    </message>
    <message>
        <source>Finance has paid back {number}; it cannot be reversed too.</source>
        <translation>{number}已由財政退付，不能再沖正。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>須在 {low} 到 {high} 之間。</translation>
    </message>
    <message>
        <source>Give an amount.</source>
        <translation>請填寫金額。</translation>
    </message>
    <message>
        <source>Give the applicant&apos;s name.</source>
        <translation>請填寫申請人姓名或名稱。</translation>
    </message>
    <message>
        <source>Give the basis.</source>
        <translation>請填寫依據。</translation>
    </message>
    <message>
        <source>Give the box.</source>
        <translation>請填寫盒號。</translation>
    </message>
    <message>
        <source>Give the certificate.</source>
        <translation>請填寫證照。</translation>
    </message>
    <message>
        <source>Give the code and the number of the fiscal receipt.</source>
        <translation>請填寫票據代碼和票據號碼。</translation>
    </message>
    <message>
        <source>Give the collector&apos;s name.</source>
        <translation>請填寫領取人姓名。</translation>
    </message>
    <message>
        <source>Give the conclusion.</source>
        <translation>請填寫結論。</translation>
    </message>
    <message>
        <source>Give the document that allows it.</source>
        <translation>請填寫依據的文件。</translation>
    </message>
    <message>
        <source>Give the document&apos;s number.</source>
        <translation>請填寫文號。</translation>
    </message>
    <message>
        <source>Give the last four characters of the document.</source>
        <translation>請填寫證件後四位。</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>Give the number of finance&apos;s voucher.</source>
        <translation>請填寫財政憑證號。</translation>
    </message>
    <message>
        <source>Give the number of the document.</source>
        <translation>請填寫文號。</translation>
    </message>
    <message>
        <source>Give the number of the paper.</source>
        <translation>請填寫文號。</translation>
    </message>
    <message>
        <source>Give the number of the parcel.</source>
        <translation>請填寫郵件號。</translation>
    </message>
    <message>
        <source>Give the opinion.</source>
        <translation>請填寫意見。</translation>
    </message>
    <message>
        <source>Give the payer.</source>
        <translation>請填寫繳款人。</translation>
    </message>
    <message>
        <source>Give the place.</source>
        <translation>請填寫地點。</translation>
    </message>
    <message>
        <source>Give the reason in at least {least} characters.</source>
        <translation>請寫明理由，至少 {least} 個字。</translation>
    </message>
    <message>
        <source>Give the relation to the applicant.</source>
        <translation>請填寫與申請人的關係。</translation>
    </message>
    <message>
        <source>Give the time as 09:30.</source>
        <translation>請按 09:30 的格式填寫時間。</translation>
    </message>
    <message>
        <source>Give the window&apos;s number.</source>
        <translation>請填寫窗口號。</translation>
    </message>
    <message>
        <source>Give who approved it.</source>
        <translation>請填寫核准人。</translation>
    </message>
    <message>
        <source>Give who checked it.</source>
        <translation>請填寫審核人。</translation>
    </message>
    <message>
        <source>Hand it to somebody else than yourself.</source>
        <translation>不能移交給自己。</translation>
    </message>
    <message>
        <source>Hours from {day} on are set already.</source>
        <translation>自 {day} 起的辦公時間已經設定。</translation>
    </message>
    <message>
        <source>Hours such as 09:00-17:00.</source>
        <translation>時間如 09:00-17:00。</translation>
    </message>
    <message>
        <source>Inquiry {number} has no answer yet.</source>
        <translation>首問 {number} 尚未答覆。</translation>
    </message>
    <message>
        <source>Inquiry {number} is closed.</source>
        <translation>首問 {number} 已銷號。</translation>
    </message>
    <message>
        <source>Inquiry {number} waits for the receiver to confirm it.</source>
        <translation>首問 {number} 正待接收人確認。</translation>
    </message>
    <message>
        <source>Inquiry {number} was confirmed already.</source>
        <translation>首問 {number} 已經確認過。</translation>
    </message>
    <message>
        <source>Inquiry {number} was handed to somebody else.</source>
        <translation>首問 {number} 已移交給其他人。</translation>
    </message>
    <message>
        <source>It cannot be granted before these departments have answered: {units}.</source>
        <translation>下列部門尚未會簽，不能准予：{units}。</translation>
    </message>
    <message>
        <source>It cannot be granted while promised papers are missing: {missing}.</source>
        <translation>容缺材料未補齊，不能准予：{missing}。</translation>
    </message>
    <message>
        <source>It cannot be granted: {units} did not agree.</source>
        <translation>{units}未同意，不能准予。</translation>
    </message>
    <message>
        <source>It expires before it was approved.</source>
        <translation>失效日早於核准日。</translation>
    </message>
    <message>
        <source>It is too late to undo the last step with {ticket}.</source>
        <translation>{ticket} 的上一步已超過可撤銷的時間。</translation>
    </message>
    <message>
        <source>It was extended once already.</source>
        <translation>已經延長過一次，不能再延長。</translation>
    </message>
    <message>
        <source>It was handed to somebody else.</source>
        <translation>移交的不是您。</translation>
    </message>
    <message>
        <source>Item {item}: there is no unit {name} that could do a step.</source>
        <translation>事項 {item}：沒有單位“{name}”來辦環節。</translation>
    </message>
    <message>
        <source>Line {line}: the serial {serial} came with an earlier statement. Nothing came in.</source>
        <translation>第 {line} 行：流水號 {serial} 以前的對帳單裡已有，一行也沒有導入。</translation>
    </message>
    <message>
        <source>Locked after too many wrong tries, until {until}.</source>
        <translation>多次輸入錯誤，已鎖定至 {until}。</translation>
    </message>
    <message>
        <source>Money by method = money by unit</source>
        <translation>繳款方式合計 = 執收單位合計</translation>
    </message>
    <message>
        <source>Money is announced for {number} already.</source>
        <translation>{number}已登記待到帳款項。</translation>
    </message>
    <message>
        <source>Money is missing here: somebody else than who took it must close this.</source>
        <translation>這裡少了錢，不能由收款的人自己結掉，請換一個人。</translation>
    </message>
    <message>
        <source>Money was paid on {number} ({paid_fen}); it cannot be voided.</source>
        <translation>{number} 已繳 {paid_fen}，不能作廢。</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>More or less is in hand than list {number} says. Print it anew.</source>
        <translation>在手事項與清單{number}不一致，請重新列印清單。</translation>
    </message>
    <message>
        <source>More than {most} days at once.</source>
        <translation>一次最多 {most} 天。</translation>
    </message>
    <message>
        <source>Name the documents.</source>
        <translation>請列出證明材料。</translation>
    </message>
    <message>
        <source>Needed materials are missing: {missing}.</source>
        <translation>缺少必需的材料：{missing}。</translation>
    </message>
    <message>
        <source>No absence of this person holds today.</source>
        <translation>此人今天沒有不在崗登記。</translation>
    </message>
    <message>
        <source>No font can print {character} ({codepoint}). Ask how the name may be written.</source>
        <translation>沒有字型能列印“{character}”（{codepoint}），請確認姓名的其他寫法。</translation>
    </message>
    <message>
        <source>No list with this number was printed for these two persons.</source>
        <translation>沒有為這兩人列印過該編號的清單。</translation>
    </message>
    <message>
        <source>No opening hours are set.</source>
        <translation>沒有設定辦公時間。</translation>
    </message>
    <message>
        <source>No other department has a part of this case.</source>
        <translation>該辦件沒有需要會簽的部門。</translation>
    </message>
    <message>
        <source>No promised paper is missing.</source>
        <translation>沒有待補的容缺材料。</translation>
    </message>
    <message>
        <source>No statement reaches {day} yet. Bring it in first.</source>
        <translation>還沒有 {day} 的對帳單，請先導入。</translation>
    </message>
    <message>
        <source>No such stand-in is named.</source>
        <translation>沒有指定過該 AB 崗。</translation>
    </message>
    <message>
        <source>No window serves this line now.</source>
        <translation>現在沒有窗口辦理該業務。</translation>
    </message>
    <message>
        <source>Nobody answers his own appeal.</source>
        <translation>不能答覆自己的申訴。</translation>
    </message>
    <message>
        <source>Nobody can say whether the printer {printer} printed it. Look, and say so under Printing.</source>
        <translation>無法確定印表機 {printer} 是否已打出。請查看後到“列印”頁確認。</translation>
    </message>
    <message>
        <source>Nobody confirms their own hand-over.</source>
        <translation>不能確認自己移交的首問。</translation>
    </message>
    <message>
        <source>Nobody hands over to themselves.</source>
        <translation>不能移交給本人。</translation>
    </message>
    <message>
        <source>Nobody is at this window. Call somebody first.</source>
        <translation>本窗口沒有來訪者，請先叫號。</translation>
    </message>
    <message>
        <source>Nobody is signed on at this window: sign on.</source>
        <translation>該窗口沒有人登入，直接登入即可。</translation>
    </message>
    <message>
        <source>Nobody is signed on here.</source>
        <translation>此處沒有人登入。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>沒有人等候。</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves.</source>
        <translation>不能指定本人為自己的 AB 崗。</translation>
    </message>
    <message>
        <source>Not closed yet: {places}.</source>
        <translation>尚未結束：{places}。</translation>
    </message>
    <message>
        <source>Nothing is missing; take the papers in.</source>
        <translation>材料沒有缺漏，可以收件。</translation>
    </message>
    <message>
        <source>Nothing was changed for {day}.</source>
        <translation>{day} 沒有調整過。</translation>
    </message>
    <message>
        <source>Nothing was changed in the guide.</source>
        <translation>指南沒有改動。</translation>
    </message>
    <message>
        <source>Numbers there should be = numbers there are</source>
        <translation>編號應有數 = 編號實有數</translation>
    </message>
    <message>
        <source>One person must not have both roles.</source>
        <translation>這兩個崗位不能由同一人擔任。</translation>
    </message>
    <message>
        <source>Only the first person asked does this.</source>
        <translation>只有首問責任人能辦理這一步。</translation>
    </message>
    <message>
        <source>Only the officer named in {number} replies to it.</source>
        <translation>{number} 只能由承辦人本人回覆。</translation>
    </message>
    <message>
        <source>Open cases = open before + received − ended</source>
        <translation>待辦 = 上日待辦 + 收件 − 各項辦結</translation>
    </message>
    <message>
        <source>Opening hours such as 09:00-12:00 13:00-17:00.</source>
        <translation>辦公時間如 09:00-12:00 13:00-17:00。</translation>
    </message>
    <message>
        <source>Opening, noon break and closing must follow one another.</source>
        <translation>上班、午休、下班（開門、截數、關門）必須前後相接。</translation>
    </message>
    <message>
        <source>Others were writing at the same moment. Nothing was changed; try again.</source>
        <translation>同時寫入的窗口過多，未作任何更改，請重試。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer {printer}. Take it out and print again.</source>
        <translation>印表機 {printer} 卡紙，請取出後重新列印。</translation>
    </message>
    <message>
        <source>Preliminary report</source>
        <translation>快報</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>期報</translation>
    </message>
    <message>
        <source>Restore goes into an empty data folder; this one has a hall in it.</source>
        <translation>恢復須用空的資料目錄，此目錄中已有資料。</translation>
    </message>
    <message>
        <source>Say how many days it is expected to take.</source>
        <translation>請填寫預計需要的天數。</translation>
    </message>
    <message>
        <source>Say how the applicant was told.</source>
        <translation>請選擇通知申請人的方式。</translation>
    </message>
    <message>
        <source>Say it in words, at least {least} characters.</source>
        <translation>請用文字說明，至少 {least} 個字。</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>請寫明。</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>請填寫。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>請填寫結果。</translation>
    </message>
    <message>
        <source>Say what is asked of the applicant.</source>
        <translation>請寫明要求申請人做什么。</translation>
    </message>
    <message>
        <source>Say what it shows.</source>
        <translation>請寫明是什么材料。</translation>
    </message>
    <message>
        <source>Say what the day is.</source>
        <translation>請填寫這一天的名稱。</translation>
    </message>
    <message>
        <source>Say what the payer showed.</source>
        <translation>請填寫繳款人出示的內容。</translation>
    </message>
    <message>
        <source>Say which authority it belongs to.</source>
        <translation>請填寫應向哪個機關申請。</translation>
    </message>
    <message>
        <source>Say which authority it goes to.</source>
        <translation>請填寫上報機關。</translation>
    </message>
    <message>
        <source>Say which proof of entrustment was seen.</source>
        <translation>請填寫已查驗的委托證明。</translation>
    </message>
    <message>
        <source>Say who hands the list in.</source>
        <translation>請寫明交件人。</translation>
    </message>
    <message>
        <source>Say who takes it back.</source>
        <translation>請寫明領回人。</translation>
    </message>
    <message>
        <source>Say why the clock is right now.</source>
        <translation>請說明為什么現在的時鐘是對的。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請說明原因。</translation>
    </message>
    <message>
        <source>Scan or find a notice first.</source>
        <translation>請先掃描或查找繳款通知單。</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>請掃描或輸入流水號。</translation>
    </message>
    <message>
        <source>Served by the windows = served in the lines</source>
        <translation>各窗口已辦合計 = 各隊列已辦合計</translation>
    </message>
    <message>
        <source>Set the result of {ticket} before finishing.</source>
        <translation>辦結 {ticket} 之前請先選擇結果。</translation>
    </message>
    <message>
        <source>Settled notices = booked at the fee point</source>
        <translation>通知單已繳 = 收費點入帳</translation>
    </message>
    <message>
        <source>Sign off from the window&apos;s page, so that nothing is left behind.</source>
        <translation>請在窗口頁面簽退，以免遺留事項。</translation>
    </message>
    <message>
        <source>Social insurance is not paid by a notice.</source>
        <translation>社會保險費不開繳款通知單。</translation>
    </message>
    <message>
        <source>Some timed work failed: {verbs}. It is tried again next minute.</source>
        <translation>部分定時任務未完成：{verbs}。下一分鐘會再試。</translation>
    </message>
    <message>
        <source>Station {station} is in use on another machine of this hall. Give this machine a code of its own, or close the application there.</source>
        <translation>本大廳另一台電腦正在使用工位編號 {station}。請給本機另設編號，或先關閉那台電腦上的程式。</translation>
    </message>
    <message>
        <source>Taxes are paid at the tax office&apos;s window, not by a notice.</source>
        <translation>稅款在稅務窗口繳納，不開繳款通知單。</translation>
    </message>
    <message>
        <source>That is all of it: choose a waiver.</source>
        <translation>這是全部金額，請選免繳。</translation>
    </message>
    <message>
        <source>That is not all of it: choose a reduction.</source>
        <translation>這不是全部金額，請選減繳。</translation>
    </message>
    <message>
        <source>The PIN is wrong. {left} tries are left.</source>
        <translation>PIN 不正確，還可試 {left} 次。</translation>
    </message>
    <message>
        <source>The amount of {number} is in doubt. Wait for the window&apos;s answer.</source>
        <translation>{number} 的金額有疑，請等窗口答覆。</translation>
    </message>
    <message>
        <source>The amount on the receipt must be above nothing.</source>
        <translation>回單金額必須大於零。</translation>
    </message>
    <message>
        <source>The answer is expected on a day after today.</source>
        <translation>預計答覆日應在今天之後。</translation>
    </message>
    <message>
        <source>The backup cannot be used: {detail}.</source>
        <translation>備份文件不能用：{detail}。</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}. Choose another place or free some space.</source>
        <translation>備份未能寫入 {path}。請換個位置或騰出空間。</translation>
    </message>
    <message>
        <source>The backup does not verify: {table} {row}. Keep it and call the administrator.</source>
        <translation>備份未通過核驗：{table} {row}。請保留備份並聯絡管理員。</translation>
    </message>
    <message>
        <source>The backup must be another file than the database.</source>
        <translation>備份文件不能就是資料庫文件本身。</translation>
    </message>
    <message>
        <source>The barcode is too wide for this paper.</source>
        <translation>條碼超出紙寬。</translation>
    </message>
    <message>
        <source>The calendar file {file} cannot be read. Install the program again.</source>
        <translation>無法讀取日曆文件 {file}，請重新安裝程式。</translation>
    </message>
    <message>
        <source>The case has no such paper.</source>
        <translation>本件沒有這份材料。</translation>
    </message>
    <message>
        <source>The catalogue could not be written: {reason}.</source>
        <translation>目錄未能寫出：{reason}。</translation>
    </message>
    <message>
        <source>The catalogue file cannot be opened: {reason}.</source>
        <translation>無法打開目錄文件：{reason}。</translation>
    </message>
    <message>
        <source>The certificate is out already ({cases}): a second person must agree.</source>
        <translation>證照已發出（{cases}），須第二人同意。</translation>
    </message>
    <message>
        <source>The certificate number {number} is in use.</source>
        <translation>證照編號 {number} 已被使用。</translation>
    </message>
    <message>
        <source>The check digit does not fit. Scan or type it again.</source>
        <translation>校驗位不符，請重新掃描或輸入。</translation>
    </message>
    <message>
        <source>The clock does not do this by itself; a person must.</source>
        <translation>此事須由人辦理，不能自動進行。</translation>
    </message>
    <message>
        <source>The clock finds this by itself; it is not entered by hand.</source>
        <translation>這一項由系統自動發現，不能手工登記。</translation>
    </message>
    <message>
        <source>The code of {name} belongs to {other}.</source>
        <translation>“{name}”的代碼已由“{other}”使用。</translation>
    </message>
    <message>
        <source>The counted amount is not an amount.</source>
        <translation>清點金額不正確。</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be made.</source>
        <translation>無法建立資料目錄 {path}。</translation>
    </message>
    <message>
        <source>The database does not write ahead. Start the application again.</source>
        <translation>資料庫沒有用預寫日誌，請重新啟動程式。</translation>
    </message>
    <message>
        <source>The database file is damaged. Work on nothing; restore the last backup.</source>
        <translation>資料庫文件已損壞。請停止操作並恢復最近的備份。</translation>
    </message>
    <message>
        <source>The database is in use by another program. Close it and try again.</source>
        <translation>資料庫正被其他程式佔用，請關閉後重試。</translation>
    </message>
    <message>
        <source>The database is newer than this program. Install the newer program.</source>
        <translation>資料庫版本高於本程式，請安裝新版程式。</translation>
    </message>
    <message>
        <source>The database is older than the program. Run the migrate command.</source>
        <translation>資料庫版本低於程式，請運行 migrate 命令。</translation>
    </message>
    <message>
        <source>The database must not be on a network drive: {path}.</source>
        <translation>資料庫不能放在網路盤上：{path}。</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network and try again.</source>
        <translation>資料庫服務器沒有響應。請檢查網路後重試。</translation>
    </message>
    <message>
        <source>The database {path} cannot be written. Ask the administrator for the right to write.</source>
        <translation>資料庫 {path} 不能寫入，請聯絡管理員開通寫權限。</translation>
    </message>
    <message>
        <source>The date of birth in the number does not exist.</source>
        <translation>號碼中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The date of birth in the number lies ahead.</source>
        <translation>號碼中的出生日期在今天之後。</translation>
    </message>
    <message>
        <source>The day lies between today and the promised day of the decision, {latest}.</source>
        <translation>補齊期限應在今天與承諾屆滿日（{latest}）之間。</translation>
    </message>
    <message>
        <source>The day of approval lies in the future.</source>
        <translation>核准日期在今天之後。</translation>
    </message>
    <message>
        <source>The day of sending lies between acceptance and today.</source>
        <translation>報送日期應在受理日與今天之間。</translation>
    </message>
    <message>
        <source>The day of the answer lies between sending and today.</source>
        <translation>答覆日期應在報送日與今天之間。</translation>
    </message>
    <message>
        <source>The day of the survey is not possible.</source>
        <translation>踏勘日期不對。</translation>
    </message>
    <message>
        <source>The day on the receipt has not come yet.</source>
        <translation>回單上的日期還沒到。</translation>
    </message>
    <message>
        <source>The day until which papers may be brought lies behind.</source>
        <translation>補正期限不能早於今天。</translation>
    </message>
    <message>
        <source>The day {day} is closed.</source>
        <translation>{day} 已關帳。</translation>
    </message>
    <message>
        <source>The deferral is over; the fee is overdue.</source>
        <translation>緩繳期已過，費用逾期未繳。</translation>
    </message>
    <message>
        <source>The disk does not read or write. Nothing was changed; call the administrator.</source>
        <translation>磁盤讀寫出錯，未作任何更改。請聯絡管理員。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盤已滿，未作任何更改。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>The disk is full: the paper could not be written. Free some space and print again.</source>
        <translation>磁盤已滿，文書未能寫入。請騰出空間後重新列印。</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space.</source>
        <translation>磁盤快滿了，請騰出空間。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>The end of a station&apos;s chain is not the one that was written.</source>
        <translation>有工作站的鏈尾與記下的不符。</translation>
    </message>
    <message>
        <source>The epochs of a station do not follow one another.</source>
        <translation>有工作站的紀元前後不接。</translation>
    </message>
    <message>
        <source>The extension is longer than the item allows.</source>
        <translation>延長天數超過該事項允許的天數。</translation>
    </message>
    <message>
        <source>The fee has not been assessed yet.</source>
        <translation>還沒有核定收費。</translation>
    </message>
    <message>
        <source>The fee of case {case} is charged after the decision.</source>
        <translation>辦件 {case} 在作出決定後才收費。</translation>
    </message>
    <message>
        <source>The fee point&apos;s day is not open yet. Open it first.</source>
        <translation>收費點今日尚未開帳，請先開帳。</translation>
    </message>
    <message>
        <source>The fee point&apos;s hours cannot be read. Set them again.</source>
        <translation>無法讀取收費點時間，請重新設置。</translation>
    </message>
    <message>
        <source>The file cannot be read. Is the stick still in?</source>
        <translation>文件讀不出來，U盤還插著嗎？</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>無法讀取該文件：{reason}。</translation>
    </message>
    <message>
        <source>The file could not be kept: {detail}.</source>
        <translation>文件沒有存上：{detail}。</translation>
    </message>
    <message>
        <source>The file has no such line.</source>
        <translation>卷內沒有這一項。</translation>
    </message>
    <message>
        <source>The file reports nothing.</source>
        <translation>文件裡沒有可用的資料。</translation>
    </message>
    <message>
        <source>The file was changed after it was checked. Choose it again.</source>
        <translation>文件在檢查之後被改動過，請重新選擇。</translation>
    </message>
    <message>
        <source>The file {name} is not in the data folder. Fetch it from a backup.</source>
        <translation>文件 {name} 不在資料資料夾中，請從備份取回。</translation>
    </message>
    <message>
        <source>The file {name} was changed behind the application&apos;s back.</source>
        <translation>文件 {name} 被改動過。</translation>
    </message>
    <message>
        <source>The finding about {number} was lifted.</source>
        <translation>{number} 的問題已撤銷。</translation>
    </message>
    <message>
        <source>The first day must not lie before {first_on}.</source>
        <translation>生效日期不能早於 {first_on}。</translation>
    </message>
    <message>
        <source>The folder for papers cannot be written: {path}.</source>
        <translation>文書資料夾無法寫入：{path}。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made.</source>
        <translation>無法建立目錄 {path}。</translation>
    </message>
    <message>
        <source>The font file {file} is missing. Install the program again.</source>
        <translation>缺少字型檔 {file}。請重新安裝程式。</translation>
    </message>
    <message>
        <source>The gap must be at least as large as the numbers that may have been used.</source>
        <translation>號碼間隔不能小於可能已用掉的號碼數。</translation>
    </message>
    <message>
        <source>The guard that keeps the journal from being changed does not stand.</source>
        <translation>防止改動日誌的觸發器不在了。</translation>
    </message>
    <message>
        <source>The hall has been set up already.</source>
        <translation>大廳已經設立過了。</translation>
    </message>
    <message>
        <source>The history of migrations is not this program&apos;s.</source>
        <translation>升級歷史不是本程式的。</translation>
    </message>
    <message>
        <source>The image of a row was changed behind the application&apos;s back.</source>
        <translation>有影像被繞過系統修改。</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Fetch it from beside a backup.</source>
        <translation>密鑰文件 {path} 已損壞，請從備份旁取回。</translation>
    </message>
    <message>
        <source>The key of station {station} cannot be read.</source>
        <translation>無法讀取工作站 {station} 的密鑰。</translation>
    </message>
    <message>
        <source>The last backup is older than a day and a half. Make one.</source>
        <translation>最近的備份已超過一天半，請備份。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>末日在首日之前。</translation>
    </message>
    <message>
        <source>The last digit does not fit. Compare it with the card.</source>
        <translation>校驗位不符，請與證件核對。</translation>
    </message>
    <message>
        <source>The last step cannot be undone: {ticket} has been changed since.</source>
        <translation>不能撤銷：{ticket} 之後又有變動。</translation>
    </message>
    <message>
        <source>The limit has passed; it can no longer be extended.</source>
        <translation>期限已過，不能再延長。</translation>
    </message>
    <message>
        <source>The limit must be a day after today.</source>
        <translation>期限要晚於今天。</translation>
    </message>
    <message>
        <source>The list has no column {missing}.</source>
        <translation>名單缺少列：{missing}。</translation>
    </message>
    <message>
        <source>The list has no row.</source>
        <translation>名單是空的。</translation>
    </message>
    <message>
        <source>The mark {mark} is damaged or was not signed by this station.</source>
        <translation>標記 {mark} 已損壞，或不是本工作站簽名的。</translation>
    </message>
    <message>
        <source>The notice cannot be used: {why}.</source>
        <translation>通知內容不能用：{why}。</translation>
    </message>
    <message>
        <source>The number does not begin as this kind of document does.</source>
        <translation>號碼開頭與該證件種類不符。</translation>
    </message>
    <message>
        <source>The number does not look like one of this kind of document.</source>
        <translation>號碼與該證件種類的格式不符。</translation>
    </message>
    <message>
        <source>The numbers of today are used up. Call the administrator.</source>
        <translation>今日編號已用完，請聯絡管理員。</translation>
    </message>
    <message>
        <source>The opening hours of this site cannot be read: {hours}.</source>
        <translation>無法讀取本中心的辦公時間：{hours}。</translation>
    </message>
    <message>
        <source>The paper is of a day between the request and today.</source>
        <translation>審批單日期須在申請日與今天之間。</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters.</source>
        <translation>口令至少要 {least} 個字。</translation>
    </message>
    <message>
        <source>The password must not be of figures only.</source>
        <translation>密碼不能全是數字。</translation>
    </message>
    <message>
        <source>The password must not be one character over and over.</source>
        <translation>密碼不能是同一個字符的重複。</translation>
    </message>
    <message>
        <source>The password must not be the sign-on name.</source>
        <translation>密碼不能與登入名相同。</translation>
    </message>
    <message>
        <source>The password was changed meanwhile. Sign on again.</source>
        <translation>密碼已被修改，請重新登入。</translation>
    </message>
    <message>
        <source>The pay code belongs to {number}.</source>
        <translation>該繳款識別碼屬於 {number}。</translation>
    </message>
    <message>
        <source>The payment notice is not paid yet.</source>
        <translation>繳款通知單尚未繳費。</translation>
    </message>
    <message>
        <source>The payment notice is only paid in part.</source>
        <translation>繳款通知單只繳了一部分。</translation>
    </message>
    <message>
        <source>The payment was reversed; it must be paid again.</source>
        <translation>該筆繳款已沖正，須重新繳費。</translation>
    </message>
    <message>
        <source>The person does not have this role.</source>
        <translation>該人員沒有此崗位。</translation>
    </message>
    <message>
        <source>The person has this role already.</source>
        <translation>該人員已有此崗位。</translation>
    </message>
    <message>
        <source>The personal data of {number} was erased by rule; the number and its times stay.</source>
        <translation>{number} 的個人資訊已按規定刪除，只留編號和時間。</translation>
    </message>
    <message>
        <source>The personal data on this paper was erased by rule; it cannot be printed again.</source>
        <translation>這份文書的個人資訊已按規定刪除，不能再列印。</translation>
    </message>
    <message>
        <source>The power has been granted already.</source>
        <translation>該項權力已經授予。</translation>
    </message>
    <message>
        <source>The print service of this machine does not run. Call the administrator.</source>
        <translation>這台電腦的列印服務沒有運行，請聯絡管理員。</translation>
    </message>
    <message>
        <source>The printer {printer} did not print within {seconds} seconds.</source>
        <translation>印表機 {printer} 在 {seconds} 秒內沒有列印。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper: {detail}.</source>
        <translation>印表機 {printer} 沒有接收文書：{detail}。</translation>
    </message>
    <message>
        <source>The printer {printer} does not answer. Is it switched on and connected?</source>
        <translation>印表機 {printer} 沒有響應，請檢查電源和連接。</translation>
    </message>
    <message>
        <source>The printer {printer} has no paper. Put some in and print again.</source>
        <translation>印表機 {printer} 缺紙，請裝紙後重新列印。</translation>
    </message>
    <message>
        <source>The printer {printer} has no toner or ribbon left.</source>
        <translation>印表機 {printer} 墨粉或色帶已用完。</translation>
    </message>
    <message>
        <source>The printer {printer} is open. Close its cover and print again.</source>
        <translation>印表機 {printer} 機蓋未關，請關好後重新列印。</translation>
    </message>
    <message>
        <source>The printer {printer} takes no jobs now: {detail}.</source>
        <translation>印表機 {printer} 目前不接收任務：{detail}。</translation>
    </message>
    <message>
        <source>The printer {printer} was stopped: {detail}.</source>
        <translation>印表機 {printer} 已停用：{detail}。</translation>
    </message>
    <message>
        <source>The promise is not signed.</source>
        <translation>承諾書未簽字。</translation>
    </message>
    <message>
        <source>The quantity must be a whole number.</source>
        <translation>數量須為整數。</translation>
    </message>
    <message>
        <source>The quantity must be above zero.</source>
        <translation>數量須大於零。</translation>
    </message>
    <message>
        <source>The refund {number} does not stand there any more.</source>
        <translation>退付{number}已不在這一步。</translation>
    </message>
    <message>
        <source>The refund {number} is under way.</source>
        <translation>退付{number}正在辦理。</translation>
    </message>
    <message>
        <source>The rehearsal stopped: {part} failed. {log} says how.</source>
        <translation>演練中止：{part} 出錯，經過見 {log}。</translation>
    </message>
    <message>
        <source>The restored database could not be written to {path}.</source>
        <translation>恢復的資料庫未能寫入 {path}。</translation>
    </message>
    <message>
        <source>The running number must not be zero.</source>
        <translation>編號中的流水號不能為零。</translation>
    </message>
    <message>
        <source>The same fee stands there twice.</source>
        <translation>同一收費項目重複了。</translation>
    </message>
    <message>
        <source>The same notice is there twice.</source>
        <translation>同一張通知單重複了。</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>簽名的第二人不能是本人。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {detail}.</source>
        <translation>無法讀取設置文件 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be written: {detail}.</source>
        <translation>設置文件 {path} 無法寫入：{detail}。</translation>
    </message>
    <message>
        <source>The sign-on name or the password is wrong.</source>
        <translation>登入名或密碼不正確。</translation>
    </message>
    <message>
        <source>The sign-on name or the password is wrong. {left} tries are left.</source>
        <translation>登入名或密碼不正確，還可試 {left} 次。</translation>
    </message>
    <message>
        <source>The signature of a head outside the database is not its station&apos;s.</source>
        <translation>庫外鏈尾的簽名不是該工作站的。</translation>
    </message>
    <message>
        <source>The signed head could not be written to {path}.</source>
        <translation>簽名的鏈尾未能寫入 {path}。</translation>
    </message>
    <message>
        <source>The stored paper cannot be read: {why}.</source>
        <translation>無法讀取保存的文書：{why}。</translation>
    </message>
    <message>
        <source>The unit has not granted this window the power: {power}.</source>
        <translation>本部門未授予窗口此項權力：{power}。</translation>
    </message>
    <message>
        <source>The unit {name} has no code yet.</source>
        <translation>單位“{name}”還沒有代碼。</translation>
    </message>
    <message>
        <source>The {quota} numbers of this line are used up today. A clerk may add one.</source>
        <translation>該業務今日 {quota} 個號已取完，可請工作人員加號。</translation>
    </message>
    <message>
        <source>There is a row that no act wrote.</source>
        <translation>有一行沒有行為寫過它。</translation>
    </message>
    <message>
        <source>There is a table that is not this program&apos;s.</source>
        <translation>有一張表不是本程式的。</translation>
    </message>
    <message>
        <source>There is an image that no act wrote.</source>
        <translation>有影像沒有對應的行為。</translation>
    </message>
    <message>
        <source>There is no appeal about {number} to answer.</source>
        <translation>{number} 沒有待答覆的申訴。</translation>
    </message>
    <message>
        <source>There is no backup on this machine. Make one.</source>
        <translation>本機沒有備份，請備份。</translation>
    </message>
    <message>
        <source>There is no database at {path}.</source>
        <translation>{path} 處沒有資料庫。</translation>
    </message>
    <message>
        <source>There is no item in the file.</source>
        <translation>文件中沒有事項。</translation>
    </message>
    <message>
        <source>There is no notice with this number.</source>
        <translation>沒有這個號的通知單。</translation>
    </message>
    <message>
        <source>There is no number {number} today.</source>
        <translation>今日沒有 {number} 號。</translation>
    </message>
    <message>
        <source>There is no setting {setting}.</source>
        <translation>沒有名為 {setting} 的設置。</translation>
    </message>
    <message>
        <source>There is no station {station} in station.toml.</source>
        <translation>station.toml 中沒有工作站 {station}。</translation>
    </message>
    <message>
        <source>There is no such day in this number.</source>
        <translation>編號中的日期不存在。</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>沒有這個事項。</translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>沒有這個隊列。</translation>
    </message>
    <message>
        <source>There is no such window.</source>
        <translation>沒有這個窗口。</translation>
    </message>
    <message>
        <source>There is no verified mark {mark}.</source>
        <translation>沒有名為 {mark} 的核驗標記。</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>沒有需要移交的事項。</translation>
    </message>
    <message>
        <source>There is nothing to pay; no notice is needed.</source>
        <translation>無需繳費，不必開具通知單。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可撤銷的操作。</translation>
    </message>
    <message>
        <source>These cannot be the same money: another direction, or another amount on another day.</source>
        <translation>不可能是同一筆錢：收退方向不同，或者不在同一天且金額不等。</translation>
    </message>
    <message>
        <source>These charges are not of this notice.</source>
        <translation>這些收費項目不在本通知單上。</translation>
    </message>
    <message>
        <source>These papers cannot be brought later: {missing}.</source>
        <translation>下列材料不能容缺：{missing}。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>這個 PIN 太容易被猜到。</translation>
    </message>
    <message>
        <source>This account has ended.</source>
        <translation>該帳號已停用。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金額過大。</translation>
    </message>
    <message>
        <source>This announced money is settled already.</source>
        <translation>這筆待到帳款項已處理。</translation>
    </message>
    <message>
        <source>This approval is recorded for this item already.</source>
        <translation>該事項已登記過這份核准。</translation>
    </message>
    <message>
        <source>This approval was ended before.</source>
        <translation>這份核准此前已失效。</translation>
    </message>
    <message>
        <source>This belongs to another counter.</source>
        <translation>這屬於另一個收費台。</translation>
    </message>
    <message>
        <source>This case belongs to another unit.</source>
        <translation>該辦件屬於其他單位。</translation>
    </message>
    <message>
        <source>This case does not lie with a higher authority.</source>
        <translation>該辦件沒有上報待答覆的記錄。</translation>
    </message>
    <message>
        <source>This centre number belongs to {site}.</source>
        <translation>該中心編號已由 {site} 使用。</translation>
    </message>
    <message>
        <source>This closing was corrected by {by} ({number}).</source>
        <translation>該次關帳已由 {by} 更正（{number}）。</translation>
    </message>
    <message>
        <source>This code is in use.</source>
        <translation>該代碼已被使用。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>這個資料庫不是本程式的。</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>該日期已過。</translation>
    </message>
    <message>
        <source>This day lies ahead.</source>
        <translation>日期不能晚於今天。</translation>
    </message>
    <message>
        <source>This day was closed at {at} with report {number}.</source>
        <translation>當日已於 {at} 結束，定報 {number}。</translation>
    </message>
    <message>
        <source>This department has answered already.</source>
        <translation>該部門已經會簽。</translation>
    </message>
    <message>
        <source>This department has not refused its part.</source>
        <translation>該部門未退回，也未表示不同意。</translation>
    </message>
    <message>
        <source>This difference is closed already.</source>
        <translation>這筆差異已經結掉了。</translation>
    </message>
    <message>
        <source>This document does not belong to this kind of applicant.</source>
        <translation>該證件種類與申請人類型不符。</translation>
    </message>
    <message>
        <source>This fee does not belong to the item of the case.</source>
        <translation>該收費項目不屬於本辦件的事項。</translation>
    </message>
    <message>
        <source>This fee has been cancelled.</source>
        <translation>該收費項目已取消。</translation>
    </message>
    <message>
        <source>This fee is charged once.</source>
        <translation>該項收費只按一次計。</translation>
    </message>
    <message>
        <source>This fee is suspended.</source>
        <translation>該收費項目已停徵。</translation>
    </message>
    <message>
        <source>This file came in on {at} already, as {name}.</source>
        <translation>這個文件 {at} 已經導入過，名為 {name}。</translation>
    </message>
    <message>
        <source>This file was not stored. Choose it again.</source>
        <translation>文件沒有存好，請重新選擇。</translation>
    </message>
    <message>
        <source>This hall is encrypted and its key file {path} is not here. Fetch it from beside a backup; without it only the sealed recovery code opens the hall.</source>
        <translation>本廳資料已加密，而密鑰文件 {path} 不在。請從備份旁取回；取不回時，只有封存的恢復碼能打開。</translation>
    </message>
    <message>
        <source>This hall is encrypted. Its passphrase is needed (HALL_PASSPHRASE).</source>
        <translation>本廳資料已加密，需要開啟口令（HALL_PASSPHRASE）。</translation>
    </message>
    <message>
        <source>This hall is on a server; its disk is encrypted there.</source>
        <translation>本廳資料在服務器上，由服務器的磁盤加密。</translation>
    </message>
    <message>
        <source>This has ended already.</source>
        <translation>此項已經結束。</translation>
    </message>
    <message>
        <source>This inquiry was answered on the spot; it has no slip.</source>
        <translation>此次首問已當場答覆，沒有登記單。</translation>
    </message>
    <message>
        <source>This is an old number of 15 digits.</source>
        <translation>這是 15 位的舊號碼。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>This is no longer left here.</source>
        <translation>此項已不在未了事項中。</translation>
    </message>
    <message>
        <source>This is no longer there. Refresh the list.</source>
        <translation>找不到這條記錄，請刷新列表。</translation>
    </message>
    <message>
        <source>This is no pay code.</source>
        <translation>繳款識別碼格式不對。</translation>
    </message>
    <message>
        <source>This is no statement that can be read: {reason}.</source>
        <translation>讀不了這個對帳單：{reason}。</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>電話號碼不正確。</translation>
    </message>
    <message>
        <source>This is not closed here. Open it and finish it, or pass it on.</source>
        <translation>此項不能在這裡了結。請打開辦理，或移交他人。</translation>
    </message>
    <message>
        <source>This is not done from here without signing on.</source>
        <translation>此處須登入後才能辦理。</translation>
    </message>
    <message>
        <source>This is not possible now: case {case} is {state}.</source>
        <translation>現在不能這樣操作：辦件 {case} 的狀態是{state}。</translation>
    </message>
    <message>
        <source>This is not possible now: inquiry {number} is {state}.</source>
        <translation>現在不能這樣操作：首問 {number} 的狀態是{state}。</translation>
    </message>
    <message>
        <source>This is not possible now: the job is {state}.</source>
        <translation>現在不能這樣操作：列印任務的狀態是{state}。</translation>
    </message>
    <message>
        <source>This is not possible now: {ticket} is {state}.</source>
        <translation>現在不能這樣操作：{ticket} 的狀態是{state}。</translation>
    </message>
    <message>
        <source>This is only done at the fee point&apos;s own station.</source>
        <translation>只能在收費點的工作站辦理。</translation>
    </message>
    <message>
        <source>This is still being handled: nothing of it is erased.</source>
        <translation>還在辦理中，不能刪除。</translation>
    </message>
    <message>
        <source>This is the last administrator. Name another first.</source>
        <translation>這是最後一名管理員，請先指定另一名。</translation>
    </message>
    <message>
        <source>This item begins on {first_on}.</source>
        <translation>該事項自 {first_on} 起辦理。</translation>
    </message>
    <message>
        <source>This item ended on {ended_on}.</source>
        <translation>該事項已於 {ended_on} 停止辦理。</translation>
    </message>
    <message>
        <source>This item is not for this kind of applicant.</source>
        <translation>該事項不面向此類申請人。</translation>
    </message>
    <message>
        <source>This item needs no approval: it is handled in the hall or is the township&apos;s own.</source>
        <translation>該事項不需要核准：在大廳辦理，或是鄉鎮本級事項。</translation>
    </message>
    <message>
        <source>This line has no numbers left today.</source>
        <translation>該業務今日號碼已用完。</translation>
    </message>
    <message>
        <source>This line is closed now. It opens at {opens}.</source>
        <translation>該業務現在不辦理，{opens} 開始。</translation>
    </message>
    <message>
        <source>This line is closing; no more tickets today.</source>
        <translation>該業務即將結束，今日不再取號。</translation>
    </message>
    <message>
        <source>This line is not a name and its days: {line}.</source>
        <translation>這一行不是“名稱加日期”：{line}。</translation>
    </message>
    <message>
        <source>This line is not in use today.</source>
        <translation>該隊列今日停用。</translation>
    </message>
    <message>
        <source>This list is closed and has its receipt.</source>
        <translation>名單已結束，清單已出具。</translation>
    </message>
    <message>
        <source>This machine has no printer {printer}. Choose another one.</source>
        <translation>這台電腦沒有印表機 {printer}，請另選一台。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock went back. Set it right, or an administrator accepts it with a reason.</source>
        <translation>本機時鐘倒退了。請校准時鐘，或由管理員說明原因後確認。</translation>
    </message>
    <message>
        <source>This material does not belong to the item.</source>
        <translation>該材料不屬於此事項。</translation>
    </message>
    <message>
        <source>This matter does not go to a higher authority.</source>
        <translation>該事項不是上報件。</translation>
    </message>
    <message>
        <source>This notice was answered already: {notice}.</source>
        <translation>該告知書已經補齊：{notice}。</translation>
    </message>
    <message>
        <source>This number belongs to another window.</source>
        <translation>該窗口號已被使用。</translation>
    </message>
    <message>
        <source>This number has another length.</source>
        <translation>編號位數不對。</translation>
    </message>
    <message>
        <source>This paper was made before: {paper}. Its card prints a second copy.</source>
        <translation>{paper}已出過一次，需要另一份時在窗口辦件卡上補打。</translation>
    </message>
    <message>
        <source>This paper was sealed by another hall, or was changed.</source>
        <translation>這份文書是別的大廳加密的，或者被改動過。</translation>
    </message>
    <message>
        <source>This passphrase does not open this hall.</source>
        <translation>口令不對，打不開本廳的資料。</translation>
    </message>
    <message>
        <source>This payment has its statement line already.</source>
        <translation>這筆收款已有對應的對帳單明細。</translation>
    </message>
    <message>
        <source>This person has taken {limit} numbers today; that is the limit.</source>
        <translation>此人今日已取 {limit} 個號，達到上限。</translation>
    </message>
    <message>
        <source>This person is in the list already.</source>
        <translation>此人在名單中重複。</translation>
    </message>
    <message>
        <source>This person waits already in this line, as {ticket}.</source>
        <translation>此人已在該隊列等候，號碼 {ticket}。</translation>
    </message>
    <message>
        <source>This person works here no more. Name another.</source>
        <translation>此人已離崗，請另指定。</translation>
    </message>
    <message>
        <source>This proposal has been answered already.</source>
        <translation>該申請已經答覆。</translation>
    </message>
    <message>
        <source>This reason does not stop the clock.</source>
        <translation>該事由不能暫停計時。</translation>
    </message>
    <message>
        <source>This receipt was recorded already, for notice {number}.</source>
        <translation>這張回單已經登記過，通知單 {number}。</translation>
    </message>
    <message>
        <source>This receipt was recorded with {payment}.</source>
        <translation>該票據已登記在 {payment}。</translation>
    </message>
    <message>
        <source>This recovery code does not open this hall.</source>
        <translation>這個恢復碼打不開本廳的資料。</translation>
    </message>
    <message>
        <source>This recovery is ended already.</source>
        <translation>這項追繳已結束。</translation>
    </message>
    <message>
        <source>This serial number was used for {payment}.</source>
        <translation>該流水號已用於 {payment}。</translation>
    </message>
    <message>
        <source>This setting is another kind of value.</source>
        <translation>該設置的值類型不對。</translation>
    </message>
    <message>
        <source>This setting is written otherwise: a time such as 09:00, a code of 6 figures, never empty.</source>
        <translation>寫法不對：時間寫成 09:00，區划代碼 6 位數字，不能空著。</translation>
    </message>
    <message>
        <source>This sign-on has ended. Sign on again; what you typed is kept.</source>
        <translation>登入已失效，請重新登入；已輸入的內容會保留。</translation>
    </message>
    <message>
        <source>This sign-on name is in use.</source>
        <translation>該登入名已被使用。</translation>
    </message>
    <message>
        <source>This stand-in is named already.</source>
        <translation>已指定過該 AB 崗。</translation>
    </message>
    <message>
        <source>This standard is no longer in force.</source>
        <translation>該收費標準已失效。</translation>
    </message>
    <message>
        <source>This standard is not in force yet.</source>
        <translation>該收費標準尚未生效。</translation>
    </message>
    <message>
        <source>This step of case {case} lies before the last one.</source>
        <translation>辦件 {case} 的這一步早於上一步。</translation>
    </message>
    <message>
        <source>This unit has a head already for these days.</source>
        <translation>該單位在此期間已有負責人。</translation>
    </message>
    <message>
        <source>This unit is asked for in this line already.</source>
        <translation>該單位已在這個隊列。</translation>
    </message>
    <message>
        <source>This unit is at this window already.</source>
        <translation>該單位已在此窗口。</translation>
    </message>
    <message>
        <source>This unit is not asked for in this line.</source>
        <translation>該單位不在這個隊列。</translation>
    </message>
    <message>
        <source>This unit is not at this window.</source>
        <translation>該單位不在此窗口。</translation>
    </message>
    <message>
        <source>This voucher was entered with {number}.</source>
        <translation>該憑證號已在{number}登記。</translation>
    </message>
    <message>
        <source>This window belongs to another site.</source>
        <translation>該窗口屬於其他中心。</translation>
    </message>
    <message>
        <source>This window does not serve this line.</source>
        <translation>本窗口不辦該隊列的業務。</translation>
    </message>
    <message>
        <source>This window is closed.</source>
        <translation>該窗口已關閉。</translation>
    </message>
    <message>
        <source>This window is not paused.</source>
        <translation>本窗口沒有暫停。</translation>
    </message>
    <message>
        <source>This window is paused. End the pause first.</source>
        <translation>本窗口已暫停，請先恢復。</translation>
    </message>
    <message>
        <source>This window serves no line. Ask the administrator.</source>
        <translation>本窗口沒有可辦的隊列，請聯絡管理員。</translation>
    </message>
    <message>
        <source>This window serves this line already.</source>
        <translation>本窗口已在辦該隊列的業務。</translation>
    </message>
    <message>
        <source>This window still holds {ticket}. Finish, park or transfer first.</source>
        <translation>本窗口還在接待 {ticket}。請先辦結、掛起或轉移。</translation>
    </message>
    <message>
        <source>This window still holds {ticket}. Nobody signs off while holding a visitor.</source>
        <translation>本窗口還在接待 {ticket}，不能簽退。</translation>
    </message>
    <message>
        <source>Tickets issued = served + missed + left + cancelled + open</source>
        <translation>發號 = 已辦 + 過號 + 離開 + 取消 + 未結</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>What is decided on the spot is not accepted on a promise.</source>
        <translation>即辦件不適用容缺受理。</translation>
    </message>
    <message>
        <source>What is kept for search or due dates does not follow from its row. Rebuild it.</source>
        <translation>搜索詞或期限與記錄不符，請重建。</translation>
    </message>
    <message>
        <source>Who accepted case {case} may not decide it.</source>
        <translation>辦件 {case} 的受理人不能作決定。</translation>
    </message>
    <message>
        <source>Who proposed it may not approve it.</source>
        <translation>提出特別程式的人不能核准。</translation>
    </message>
    <message>
        <source>Who proposed, checked and approves must be different persons.</source>
        <translation>提出人、審核人、核准人須為不同的人。</translation>
    </message>
    <message>
        <source>You are not named as stand-in of {holder}.</source>
        <translation>您不是 {holder} 的指定 AB 崗。</translation>
    </message>
    <message>
        <source>You are not signed on at this window.</source>
        <translation>您沒有在此窗口登入。</translation>
    </message>
    <message>
        <source>You are signed on at {window}. Sign off there first.</source>
        <translation>您已在 {window} 登入，請先在那裡簽退。</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>原件已在您手中。</translation>
    </message>
    <message>
        <source>You have no role at this window.</source>
        <translation>您在此窗口沒有崗位。</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>您的崗位不辦此事。</translation>
    </message>
    <message>
        <source>a citizen reports a fee outside</source>
        <translation>群眾反映體外收費</translation>
    </message>
    <message>
        <source>a code has capital letters, figures, - and ., at most 33</source>
        <translation>編碼只能用大寫字母、數字、- 和 .，最長 33 位</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>投訴處理</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>有看不見的控制字符</translation>
    </message>
    <message>
        <source>a control character that cannot be seen</source>
        <translation>有看不見的控制字符</translation>
    </message>
    <message>
        <source>a day is written 2026-11-24</source>
        <translation>日期不對，要寫成 2026-11-24</translation>
    </message>
    <message>
        <source>a day that has not come yet</source>
        <translation>日期還沒到</translation>
    </message>
    <message>
        <source>a fee that is cancelled or suspended has no amount</source>
        <translation>已取消或停徵的費用不能有標準</translation>
    </message>
    <message>
        <source>a fee that is charged has an amount above 0</source>
        <translation>在收的費用要有大於 0 的標準</translation>
    </message>
    <message>
        <source>a fee without its basis</source>
        <translation>有收費項目，沒有收費依據</translation>
    </message>
    <message>
        <source>a fee without its name</source>
        <translation>有收費內容，沒有收費項目</translation>
    </message>
    <message>
        <source>a line after the last one</source>
        <translation>合計行之後還有內容</translation>
    </message>
    <message>
        <source>a paper that is not needed cannot be promised for later</source>
        <translation>非必要的材料不用再寫可容缺</translation>
    </message>
    <message>
        <source>a payment below nothing</source>
        <translation>收款金額是負數</translation>
    </message>
    <message>
        <source>a promised case done within minutes</source>
        <translation>承諾件幾分鐘走完</translation>
    </message>
    <message>
        <source>a quotation mark in the wrong place</source>
        <translation>引號位置不對</translation>
    </message>
    <message>
        <source>a quotation mark that is not closed</source>
        <translation>引號沒有配對</translation>
    </message>
    <message>
        <source>a quote in the wrong place: round the whole cell, or doubled</source>
        <translation>引號位置不對：引號要么包住整格，要么寫成兩個</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>引號沒有配對</translation>
    </message>
    <message>
        <source>a step has more days than the item promises</source>
        <translation>環節時限超過了承諾期限</translation>
    </message>
    <message>
        <source>a unit is written as yuan a piece</source>
        <translation>單位不對，要寫成 元/證</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>accept on a promise</source>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>accept the clock</source>
        <translation>確認時鐘</translation>
    </message>
    <message>
        <source>acceptance notice</source>
        <translation>受理通知書</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>accepted of received</source>
        <translation>受理率</translation>
    </message>
    <message>
        <source>add a scan</source>
        <translation>添加掃描件</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>after cut-off</source>
        <translation>已過截數時間</translation>
    </message>
    <message>
        <source>after the power cut</source>
        <translation>斷電後處理</translation>
    </message>
    <message>
        <source>aged</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>報警</translation>
    </message>
    <message>
        <source>amounts differ</source>
        <translation>金額不符</translation>
    </message>
    <message>
        <source>an amount of nothing</source>
        <translation>金額是零</translation>
    </message>
    <message>
        <source>an inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>another bank than the lines before</source>
        <translation>與前面各行不是同一家銀行</translation>
    </message>
    <message>
        <source>another charging unit</source>
        <translation>執收單位不符</translation>
    </message>
    <message>
        <source>another reason in the item&apos;s own law</source>
        <translation>事項自有法定事由</translation>
    </message>
    <message>
        <source>answer a part of a joint case</source>
        <translation>會簽</translation>
    </message>
    <message>
        <source>answer an appeal</source>
        <translation>答覆申訴</translation>
    </message>
    <message>
        <source>answer the doubt</source>
        <translation>答覆疑問</translation>
    </message>
    <message>
        <source>answer whether the clock stops</source>
        <translation>答覆是否暫停計時</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>answered on another day</source>
        <translation>他日已對上</translation>
    </message>
    <message>
        <source>answered on the spot</source>
        <translation>當場答覆</translation>
    </message>
    <message>
        <source>appeal against a finding</source>
        <translation>對監察問題申訴</translation>
    </message>
    <message>
        <source>applied for twice</source>
        <translation>重複申請</translation>
    </message>
    <message>
        <source>apply for the refund</source>
        <translation>報財政退付</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>鑑定</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>approve the fee relief</source>
        <translation>核准減免緩</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>ask a department once more</source>
        <translation>再次會簽</translation>
    </message>
    <message>
        <source>ask for a refund</source>
        <translation>申請退付</translation>
    </message>
    <message>
        <source>asking other agencies</source>
        <translation>徵求其他機關意見</translation>
    </message>
    <message>
        <source>assess the fee</source>
        <translation>核定收費</translation>
    </message>
    <message>
        <source>assessed and taken by one person</source>
        <translation>核費與收款同一人</translation>
    </message>
    <message>
        <source>at a training</source>
        <translation>培訓</translation>
    </message>
    <message>
        <source>at the window</source>
        <translation>窗口遞交</translation>
    </message>
    <message>
        <source>auction</source>
        <translation>拍賣</translation>
    </message>
    <message>
        <source>back from parking</source>
        <translation>取回掛起</translation>
    </message>
    <message>
        <source>back into the line</source>
        <translation>過號恢復</translation>
    </message>
    <message>
        <source>bank fee point</source>
        <translation>銀行收費點</translation>
    </message>
    <message>
        <source>bank teller</source>
        <translation>銀行收費員</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>轉帳</translation>
    </message>
    <message>
        <source>begin a list</source>
        <translation>開始批量收件</translation>
    </message>
    <message>
        <source>begin a matter</source>
        <translation>開始事項</translation>
    </message>
    <message>
        <source>being answered</source>
        <translation>承辦中</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>belongs to another place</source>
        <translation>應到他處辦理</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>bring in a statement</source>
        <translation>導入對帳單</translation>
    </message>
    <message>
        <source>bring in the catalogue</source>
        <translation>導入事項目錄</translation>
    </message>
    <message>
        <source>bring missing papers</source>
        <translation>補齊材料</translation>
    </message>
    <message>
        <source>bring promised papers</source>
        <translation>補齊容缺材料</translation>
    </message>
    <message>
        <source>brought</source>
        <translation>已補正</translation>
    </message>
    <message>
        <source>business</source>
        <translation>辦事</translation>
    </message>
    <message>
        <source>by arrival</source>
        <translation>先到先辦</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工認定</translation>
    </message>
    <message>
        <source>by notice number</source>
        <translation>按通知單號</translation>
    </message>
    <message>
        <source>by pay code</source>
        <translation>按繳款碼</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>郵寄</translation>
    </message>
    <message>
        <source>by serial</source>
        <translation>按流水號</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>個自然日</translation>
    </message>
    <message>
        <source>call by number</source>
        <translation>按號呼叫</translation>
    </message>
    <message>
        <source>call the next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>called by number</source>
        <translation>按號呼叫</translation>
    </message>
    <message>
        <source>came twice</source>
        <translation>重複到帳</translation>
    </message>
    <message>
        <source>cancel printing</source>
        <translation>取消列印</translation>
    </message>
    <message>
        <source>cancel the ticket</source>
        <translation>取消號碼</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>case</source>
        <translation>辦件</translation>
    </message>
    <message>
        <source>cases closed, never a notice</source>
        <translation>有辦結無通知單</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>centre manager</source>
        <translation>中心主管</translation>
    </message>
    <message>
        <source>certificate in hand</source>
        <translation>待領證照</translation>
    </message>
    <message>
        <source>certificate out, fee unpaid</source>
        <translation>已發證未繳費</translation>
    </message>
    <message>
        <source>change a matter</source>
        <translation>更改事項</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>修改設置</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>修改設置</translation>
    </message>
    <message>
        <source>change the encryption</source>
        <translation>變更資料加密</translation>
    </message>
    <message>
        <source>characters that cannot be read</source>
        <translation>有不能辨認的字符</translation>
    </message>
    <message>
        <source>characters that cannot be read; save it as UTF-8 or GBK</source>
        <translation>有不能辨認的字符，請另存為 UTF-8 或 GBK 再導入</translation>
    </message>
    <message>
        <source>charged by an ended standard</source>
        <translation>按已取消或到期的標準收費</translation>
    </message>
    <message>
        <source>charged or paid too much</source>
        <translation>多收或多繳</translation>
    </message>
    <message>
        <source>check the fee relief</source>
        <translation>審核減免緩</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>close a difference</source>
        <translation>銷差</translation>
    </message>
    <message>
        <source>close a list</source>
        <translation>結束名單</translation>
    </message>
    <message>
        <source>close of the fee point&apos;s day</source>
        <translation>收費點日結單</translation>
    </message>
    <message>
        <source>close off</source>
        <translation>銷號</translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>關帳</translation>
    </message>
    <message>
        <source>close the day of the hall</source>
        <translation>結束當日</translation>
    </message>
    <message>
        <source>close what is left</source>
        <translation>了結未了事項</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>closed for the day</source>
        <translation>已關帳</translation>
    </message>
    <message>
        <source>closed off</source>
        <translation>已銷號</translation>
    </message>
    <message>
        <source>closed without a result</source>
        <translation>辦結無結果</translation>
    </message>
    <message>
        <source>closed without steps</source>
        <translation>辦結無過程</translation>
    </message>
    <message>
        <source>columns are divided by commas</source>
        <translation>列要用英文逗號分隔</translation>
    </message>
    <message>
        <source>columns must be divided by commas</source>
        <translation>列要用英文逗號分隔</translation>
    </message>
    <message>
        <source>comes with a later statement</source>
        <translation>未達帳項，以後的對帳單會有</translation>
    </message>
    <message>
        <source>compare hall and bank</source>
        <translation>對帳</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>conditions not met</source>
        <translation>不符合條件</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>確認接收</translation>
    </message>
    <message>
        <source>confirm the payment</source>
        <translation>確認收款</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已收訖</translation>
    </message>
    <message>
        <source>content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>影印件</translation>
    </message>
    <message>
        <source>correct the closing</source>
        <translation>更正關帳</translation>
    </message>
    <message>
        <source>daily summary</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>deal with a finding</source>
        <translation>處理監察問題</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>decide on the spot</source>
        <translation>當場決定</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已決定</translation>
    </message>
    <message>
        <source>decided in time</source>
        <translation>按時辦結率</translation>
    </message>
    <message>
        <source>decided late</source>
        <translation>超期辦結率</translation>
    </message>
    <message>
        <source>decided of accepted</source>
        <translation>辦結率</translation>
    </message>
    <message>
        <source>decided on the day of receipt</source>
        <translation>即辦率</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定書</translation>
    </message>
    <message>
        <source>deemed accepted</source>
        <translation>視為受理</translation>
    </message>
    <message>
        <source>deemed accepted, nobody told in time</source>
        <translation>逾期未告知視為受理</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>緩繳</translation>
    </message>
    <message>
        <source>deferred fee overdue</source>
        <translation>緩繳逾期未繳</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>delivery late</source>
        <translation>超期送達</translation>
    </message>
    <message>
        <source>delivery slip</source>
        <translation>送達回執</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>設備故障</translation>
    </message>
    <message>
        <source>did not come when called</source>
        <translation>呼叫未到</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>殘疾人</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>does not meet the policy</source>
        <translation>不符合政策</translation>
    </message>
    <message>
        <source>done after the end</source>
        <translation>辦結後又辦</translation>
    </message>
    <message>
        <source>done before it was registered</source>
        <translation>先辦後登</translation>
    </message>
    <message>
        <source>done elsewhere already</source>
        <translation>已在別處辦妥</translation>
    </message>
    <message>
        <source>done on the spot</source>
        <translation>當場辦結</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>電子件</translation>
    </message>
    <message>
        <source>employee of the applicant</source>
        <translation>單位經辦人</translation>
    </message>
    <message>
        <source>end an absence</source>
        <translation>結束不在崗</translation>
    </message>
    <message>
        <source>end an approval to stay outside the hall</source>
        <translation>終止不進駐核准</translation>
    </message>
    <message>
        <source>end the pause</source>
        <translation>恢復窗口</translation>
    </message>
    <message>
        <source>end the recovery: certificate back</source>
        <translation>證照收回，結束追繳</translation>
    </message>
    <message>
        <source>end the visit</source>
        <translation>結束接待</translation>
    </message>
    <message>
        <source>ended without them</source>
        <translation>未補正而辦結</translation>
    </message>
    <message>
        <source>enter a paid refund</source>
        <translation>登記已退付</translation>
    </message>
    <message>
        <source>enter an absence</source>
        <translation>登記不在崗</translation>
    </message>
    <message>
        <source>enter finance&apos;s decision</source>
        <translation>登記財政審核結果</translation>
    </message>
    <message>
        <source>enter the higher authority&apos;s answer</source>
        <translation>登記上級答覆</translation>
    </message>
    <message>
        <source>enter the pay code</source>
        <translation>錄入繳款識別碼</translation>
    </message>
    <message>
        <source>enter the result of the site survey</source>
        <translation>錄入踏勘結果</translation>
    </message>
    <message>
        <source>enter the signed paper</source>
        <translation>錄入簽批件</translation>
    </message>
    <message>
        <source>enter the signed relief form</source>
        <translation>代錄已簽減免緩審批單</translation>
    </message>
    <message>
        <source>entrusted person</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>erase personal data by rule</source>
        <translation>按規定刪除個人資訊</translation>
    </message>
    <message>
        <source>erase personal data on request</source>
        <translation>依申請刪除個人資訊</translation>
    </message>
    <message>
        <source>expediting</source>
        <translation>項目辦理督辦權</translation>
    </message>
    <message>
        <source>expert review</source>
        <translation>專家評審</translation>
    </message>
    <message>
        <source>extend the limit</source>
        <translation>延長期限</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>列印失敗</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>false papers</source>
        <translation>材料虛假</translation>
    </message>
    <message>
        <source>family of a martyr</source>
        <translation>烈屬</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>已繳費</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>fetch the result</source>
        <translation>領取結果</translation>
    </message>
    <message>
        <source>fetched by somebody else</source>
        <translation>他人代領</translation>
    </message>
    <message>
        <source>fetched here</source>
        <translation>窗口領取</translation>
    </message>
    <message>
        <source>fewer cells than columns</source>
        <translation>格數比列數少</translation>
    </message>
    <message>
        <source>finance&apos;s decision</source>
        <translation>財政部門決定</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>監察問題</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>finish and call the next</source>
        <translation>辦結並叫下一位</translation>
    </message>
    <message>
        <source>finish the case</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>first inquiries answered on the spot</source>
        <translation>首問當場答覆率</translation>
    </message>
    <message>
        <source>first inquiry</source>
        <translation>首問登記</translation>
    </message>
    <message>
        <source>first inquiry overdue</source>
        <translation>首問逾期</translation>
    </message>
    <message>
        <source>first inquiry slip</source>
        <translation>首問登記單</translation>
    </message>
    <message>
        <source>first review</source>
        <translation>預審</translation>
    </message>
    <message>
        <source>first review of papers</source>
        <translation>申報資料初審權</translation>
    </message>
    <message>
        <source>fix the fee</source>
        <translation>收費確定</translation>
    </message>
    <message>
        <source>fixing the fee</source>
        <translation>收費確定權</translation>
    </message>
    <message>
        <source>found later</source>
        <translation>後來已對上</translation>
    </message>
    <message>
        <source>free the window</source>
        <translation>釋放窗口</translation>
    </message>
    <message>
        <source>gave up waiting</source>
        <translation>放棄等候</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退還</translation>
    </message>
    <message>
        <source>given back to the payer</source>
        <translation>已退還繳款人</translation>
    </message>
    <message>
        <source>gives it back</source>
        <translation>退回主辦單位</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>導服</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>引導</translation>
    </message>
    <message>
        <source>guided to another window</source>
        <translation>已引導</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>政務中心</translation>
    </message>
    <message>
        <source>hand originals on</source>
        <translation>移交原件</translation>
    </message>
    <message>
        <source>hand out after payment</source>
        <translation>付訖發放</translation>
    </message>
    <message>
        <source>hand out the result</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>hand over and leave</source>
        <translation>移交並離崗</translation>
    </message>
    <message>
        <source>hand-over list</source>
        <translation>交接清單</translation>
    </message>
    <message>
        <source>hand-overs confirmed in time</source>
        <translation>移交確認及時率</translation>
    </message>
    <message>
        <source>handed in online</source>
        <translation>網上提交</translation>
    </message>
    <message>
        <source>handed on, not signed for</source>
        <translation>移交中，未簽收</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>handed over, not confirmed</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>handed to somebody else</source>
        <translation>改交他人</translation>
    </message>
    <message>
        <source>handle on the spot</source>
        <translation>即辦</translation>
    </message>
    <message>
        <source>handled outside without approval</source>
        <translation>廳外辦理無核准</translation>
    </message>
    <message>
        <source>handled sooner than the law</source>
        <translation>辦理提速</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>逾時未到崗</translation>
    </message>
    <message>
        <source>head in charge</source>
        <translation>分管負責人</translation>
    </message>
    <message>
        <source>head in chief</source>
        <translation>主要負責人</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>聽證</translation>
    </message>
    <message>
        <source>how the day was counted</source>
        <translation>期限說明</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>invitation to tender</source>
        <translation>招標</translation>
    </message>
    <message>
        <source>issue a ticket</source>
        <translation>取號</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>證照發放權</translation>
    </message>
    <message>
        <source>it has no line ends</source>
        <translation>沒有換行</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>是 UTF-16 編碼，請另存為 UTF-8</translation>
    </message>
    <message>
        <source>it is an old .xls, or has a password; save it as .xlsx or CSV</source>
        <translation>是舊的 .xls 或加了密碼，請另存為 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已損壞</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX</source>
        <translation>既不是 CSV 也不是 XLSX</translation>
    </message>
    <message>
        <source>it is of the old .xls kind or has a password; save it as .xlsx or CSV</source>
        <translation>文件是舊的 .xls 格式或加了密碼，請另存為 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>it is written in UTF-16; save it as UTF-8</source>
        <translation>文件是 UTF-16 編碼，請另存為 UTF-8</translation>
    </message>
    <message>
        <source>items settled in</source>
        <translation>進駐率</translation>
    </message>
    <message>
        <source>keep announced money</source>
        <translation>登記待到帳</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>kind and handling do not agree</source>
        <translation>辦件類型與辦理制不一致</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>last day of the promise</source>
        <translation>承諾期限最後一天</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>let go as left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>lifted on appeal</source>
        <translation>申訴後撤銷</translation>
    </message>
    <message>
        <source>limit of number reached</source>
        <translation>數量限制</translation>
    </message>
    <message>
        <source>look at a person in full</source>
        <translation>查看完整個人資訊</translation>
    </message>
    <message>
        <source>look over the papers and accept</source>
        <translation>審核材料並受理</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>出證</translation>
    </message>
    <message>
        <source>mark the amount as doubtful</source>
        <translation>金額有疑</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>開會</translation>
    </message>
    <message>
        <source>military identity document</source>
        <translation>軍人證件</translation>
    </message>
    <message>
        <source>misprint</source>
        <translation>列印有誤</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>missed of called</source>
        <translation>過號率</translation>
    </message>
    <message>
        <source>mistake at the fee point</source>
        <translation>收費點錄入差錯</translation>
    </message>
    <message>
        <source>mistake of the bank</source>
        <translation>銀行差錯</translation>
    </message>
    <message>
        <source>money at the bank without a notice</source>
        <translation>銀行有款無通知單</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>格數比列數多</translation>
    </message>
    <message>
        <source>more certificates than cases here</source>
        <translation>部門發證數大於本廳辦結數</translation>
    </message>
    <message>
        <source>more income booked than confirmed here</source>
        <translation>財政入帳大於本廳確認數</translation>
    </message>
    <message>
        <source>more than a working day past the promise</source>
        <translation>超承諾期限一個工作日以上</translation>
    </message>
    <message>
        <source>more than two working days past the promise</source>
        <translation>超承諾期限兩個工作日以上</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能空著</translation>
    </message>
    <message>
        <source>must not begin with =, + or @</source>
        <translation>不能以 =、+、@ 開頭</translation>
    </message>
    <message>
        <source>neither a payment nor a reversal</source>
        <translation>業務類型既不是收款也不是沖正</translation>
    </message>
    <message>
        <source>no acceptance notice</source>
        <translation>無受理通知書</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>金額不對</translation>
    </message>
    <message>
        <source>no code: letters, digits and hyphens only, kept as text</source>
        <translation>編碼不對：只能用字母、數字和 -，並以文本保存</translation>
    </message>
    <message>
        <source>no day: write it as 2026-11-24</source>
        <translation>日期不對，要寫成 2026-11-24</translation>
    </message>
    <message>
        <source>no decision paper</source>
        <translation>無決定文書</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>沒有事項</translation>
    </message>
    <message>
        <source>no line break in this cell</source>
        <translation>這一格不能換行</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>沒有明細</translation>
    </message>
    <message>
        <source>no list of materials</source>
        <translation>材料清單缺失</translation>
    </message>
    <message>
        <source>no papers are listed</source>
        <translation>沒有申請材料</translation>
    </message>
    <message>
        <source>no permit is needed</source>
        <translation>無需許可</translation>
    </message>
    <message>
        <source>no such item stands before this fee</source>
        <translation>收費行前面沒有這個事項</translation>
    </message>
    <message>
        <source>no such item stands before this row</source>
        <translation>前面沒有這個事項</translation>
    </message>
    <message>
        <source>no time: write it as 10:15:00</source>
        <translation>時間不對，要寫成 10:15:00</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not a number that can stand here</source>
        <translation>數不對</translation>
    </message>
    <message>
        <source>not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>尚未受理</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>待會簽</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>不予核准</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>未建</translation>
    </message>
    <message>
        <source>not dealt with yet</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>not entitled to apply</source>
        <translation>不具備申請資格</translation>
    </message>
    <message>
        <source>not one of this column&apos;s words</source>
        <translation>不是這一列可以填的詞</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>不屬本中心</translation>
    </message>
    <message>
        <source>not within our remit</source>
        <translation>不屬本機關職權</translation>
    </message>
    <message>
        <source>note who has not come</source>
        <translation>登記逾時未到崗</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>notice far off the standard</source>
        <translation>通知單金額與標準相差超過容差</translation>
    </message>
    <message>
        <source>notice off the standard</source>
        <translation>通知單金額與標準不符</translation>
    </message>
    <message>
        <source>old identity number (15 digits)</source>
        <translation>舊身份證號（15 位）</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>on official business</source>
        <translation>公出</translation>
    </message>
    <message>
        <source>on sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>即辦件</translation>
    </message>
    <message>
        <source>on the spot has 0 days, a promise at least 1</source>
        <translation>即辦件的承諾期限填 0，承諾件至少填 1</translation>
    </message>
    <message>
        <source>on-the-spot form</source>
        <translation>即辦件辦理單</translation>
    </message>
    <message>
        <source>on-the-spot matters done the same day</source>
        <translation>即辦件當日辦結率</translation>
    </message>
    <message>
        <source>one-time notice</source>
        <translation>一次性告知書</translation>
    </message>
    <message>
        <source>online</source>
        <translation>網上</translation>
    </message>
    <message>
        <source>only at the bank</source>
        <translation>銀行有、大廳無</translation>
    </message>
    <message>
        <source>only in the hall</source>
        <translation>大廳有、銀行無</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>open an epoch</source>
        <translation>開啟新紀元</translation>
    </message>
    <message>
        <source>open for payments</source>
        <translation>營業中</translation>
    </message>
    <message>
        <source>open the day</source>
        <translation>開帳</translation>
    </message>
    <message>
        <source>order not replied to</source>
        <translation>督辦逾期未回覆</translation>
    </message>
    <message>
        <source>order that a case be moved</source>
        <translation>下達督辦</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>organising the site survey</source>
        <translation>現場踏勘組織權</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>original and copy</source>
        <translation>原件和影印件</translation>
    </message>
    <message>
        <source>original paper</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>other, in words</source>
        <translation>其他（寫明）</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation>多繳</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已繳費</translation>
    </message>
    <message>
        <source>paid at another counter of the bank</source>
        <translation>在銀行別的櫃台繳入</translation>
    </message>
    <message>
        <source>paid is not the notice&apos;s sum</source>
        <translation>繳款與通知單不符</translation>
    </message>
    <message>
        <source>paid is not what is due</source>
        <translation>實收與應收不符</translation>
    </message>
    <message>
        <source>paid, comes first</source>
        <translation>繳費後優先</translation>
    </message>
    <message>
        <source>paper not printed</source>
        <translation>未打出的文書</translation>
    </message>
    <message>
        <source>papers are missing</source>
        <translation>材料不齊</translation>
    </message>
    <message>
        <source>papers asked for after acceptance</source>
        <translation>受理後又要求補正</translation>
    </message>
    <message>
        <source>papers cannot be had</source>
        <translation>材料無法取得</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>park</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>部分繳納</translation>
    </message>
    <message>
        <source>pass as missed</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>passed on to this window</source>
        <translation>轉到本窗口</translation>
    </message>
    <message>
        <source>passed once, came back</source>
        <translation>過號返回</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>pause the window</source>
        <translation>暫停窗口</translation>
    </message>
    <message>
        <source>pay at the fee point</source>
        <translation>到收費點繳費</translation>
    </message>
    <message>
        <source>payment confirmation</source>
        <translation>繳款確認單</translation>
    </message>
    <message>
        <source>payment notice</source>
        <translation>繳款通知單</translation>
    </message>
    <message>
        <source>permanent residence card for foreigners</source>
        <translation>外國人永久居留身份證</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>photograph of a site visit</source>
        <translation>踏勘照片</translation>
    </message>
    <message>
        <source>photographs or copies</source>
        <translation>拍照或影印</translation>
    </message>
    <message>
        <source>power cut</source>
        <translation>停電</translation>
    </message>
    <message>
        <source>power not given to the window</source>
        <translation>五權未授予</translation>
    </message>
    <message>
        <source>powers given to windows</source>
        <translation>授權到位率</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>孕婦</translation>
    </message>
    <message>
        <source>print the day&apos;s report</source>
        <translation>列印當日報告</translation>
    </message>
    <message>
        <source>print the day&apos;s sheet</source>
        <translation>列印對帳日報</translation>
    </message>
    <message>
        <source>print the hand-over list</source>
        <translation>列印交接清單</translation>
    </message>
    <message>
        <source>print the report of a period</source>
        <translation>列印期間報表</translation>
    </message>
    <message>
        <source>print the slip</source>
        <translation>列印登記單</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>printer test</source>
        <translation>列印測試頁</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在列印</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>promise of papers</source>
        <translation>容缺承諾</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承諾件</translation>
    </message>
    <message>
        <source>promised matters decided early</source>
        <translation>承諾件提前辦結率</translation>
    </message>
    <message>
        <source>promised papers overdue</source>
        <translation>容缺材料逾期未補</translation>
    </message>
    <message>
        <source>promised sooner than the law</source>
        <translation>承諾提速</translation>
    </message>
    <message>
        <source>propose a fee relief</source>
        <translation>申請減免緩</translation>
    </message>
    <message>
        <source>propose to stop the clock</source>
        <translation>申請暫停計時</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>檢疫</translation>
    </message>
    <message>
        <source>question</source>
        <translation>咨詢</translation>
    </message>
    <message>
        <source>queue ticket</source>
        <translation>排隊號</translation>
    </message>
    <message>
        <source>raise findings</source>
        <translation>登記監察問題</translation>
    </message>
    <message>
        <source>ready to be fetched</source>
        <translation>已製證待領</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>receipt of papers</source>
        <translation>收件憑證</translation>
    </message>
    <message>
        <source>receive and accept</source>
        <translation>收件並受理</translation>
    </message>
    <message>
        <source>receive the papers</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>導服台</translation>
    </message>
    <message>
        <source>reconciliation of the fee point&apos;s day</source>
        <translation>對帳日報</translation>
    </message>
    <message>
        <source>record a paper receipt</source>
        <translation>登記回單</translation>
    </message>
    <message>
        <source>record an approval to stay outside the hall</source>
        <translation>登記不進駐核准</translation>
    </message>
    <message>
        <source>record the receipt</source>
        <translation>登記票據</translation>
    </message>
    <message>
        <source>red card: two or more past the law</source>
        <translation>紅牌：超法定期限兩個工作日以上</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>減繳</translation>
    </message>
    <message>
        <source>refund agreed, to be paid</source>
        <translation>財政同意，待支付</translation>
    </message>
    <message>
        <source>refund not agreed</source>
        <translation>不予退付</translation>
    </message>
    <message>
        <source>refund paid</source>
        <translation>已退付</translation>
    </message>
    <message>
        <source>refund to be verified</source>
        <translation>退付待核實</translation>
    </message>
    <message>
        <source>refund verified, to be applied for</source>
        <translation>已核實，待報財政</translation>
    </message>
    <message>
        <source>refund with finance</source>
        <translation>財政審核中</translation>
    </message>
    <message>
        <source>refund withdrawn</source>
        <translation>退付已撤回</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退付</translation>
    </message>
    <message>
        <source>refuse the fee relief</source>
        <translation>不予核准減免緩</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予許可</translation>
    </message>
    <message>
        <source>refused at intake</source>
        <translation>收件時不予受理</translation>
    </message>
    <message>
        <source>register a place</source>
        <translation>登記工作站位置</translation>
    </message>
    <message>
        <source>register the inquiry</source>
        <translation>首問登記</translation>
    </message>
    <message>
        <source>reissue the notice</source>
        <translation>重開通知單</translation>
    </message>
    <message>
        <source>reject the stop</source>
        <translation>不同意暫停</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>親屬</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>replied late</source>
        <translation>逾期回覆</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>reply overdue</source>
        <translation>逾期未回覆</translation>
    </message>
    <message>
        <source>reply to an order</source>
        <translation>回覆督辦</translation>
    </message>
    <message>
        <source>report a finding</source>
        <translation>手工登記監察問題</translation>
    </message>
    <message>
        <source>report of a period</source>
        <translation>期間報表</translation>
    </message>
    <message>
        <source>reprint the notice</source>
        <translation>補打通知單</translation>
    </message>
    <message>
        <source>residence permit for Hong Kong, Macao and Taiwan</source>
        <translation>港澳台居民居住證</translation>
    </message>
    <message>
        <source>resident identity card</source>
        <translation>居民身份證</translation>
    </message>
    <message>
        <source>result of the site survey</source>
        <translation>踏勘結果</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>return originals</source>
        <translation>退還原件</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退件</translation>
    </message>
    <message>
        <source>returned with an answer</source>
        <translation>退回件</translation>
    </message>
    <message>
        <source>reverse the payment</source>
        <translation>沖正</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已沖正</translation>
    </message>
    <message>
        <source>reversed by the bank</source>
        <translation>銀行已沖正</translation>
    </message>
    <message>
        <source>review</source>
        <translation>審查</translation>
    </message>
    <message>
        <source>review without an opinion</source>
        <translation>審查意見缺失</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>承辦</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>say which payment a line is</source>
        <translation>人工認定</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>掃碼</translation>
    </message>
    <message>
        <source>scanned paper</source>
        <translation>掃描件</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>補打</translation>
    </message>
    <message>
        <source>see originals</source>
        <translation>核驗原件</translation>
    </message>
    <message>
        <source>seen and given back</source>
        <translation>已核驗退還</translation>
    </message>
    <message>
        <source>send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>send to a higher authority</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>sent up</source>
        <translation>上報件</translation>
    </message>
    <message>
        <source>serve without a ticket</source>
        <translation>現場接待</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>served without a ticket</source>
        <translation>現場接待</translation>
    </message>
    <message>
        <source>service guide</source>
        <translation>辦事指南</translation>
    </message>
    <message>
        <source>serving soldier</source>
        <translation>現役軍人</translation>
    </message>
    <message>
        <source>set the result</source>
        <translation>登記結果</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已繳清</translation>
    </message>
    <message>
        <source>several departments</source>
        <translation>聯辦件</translation>
    </message>
    <message>
        <source>short break</source>
        <translation>短暫離開</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>病人</translation>
    </message>
    <message>
        <source>sign for originals</source>
        <translation>簽收原件</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>簽退</translation>
    </message>
    <message>
        <source>sign on</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>signature or seal</source>
        <translation>簽字或蓋章</translation>
    </message>
    <message>
        <source>site survey</source>
        <translation>現場踏勘</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始辦理</translation>
    </message>
    <message>
        <source>start the clock again</source>
        <translation>恢復計時</translation>
    </message>
    <message>
        <source>step late</source>
        <translation>環節超時</translation>
    </message>
    <message>
        <source>still handled at the department</source>
        <translation>應進廳事項仍在部門辦理</translation>
    </message>
    <message>
        <source>stop the clock</source>
        <translation>暫停計時</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>stopped longer than said</source>
        <translation>暫停計時超過預計</translation>
    </message>
    <message>
        <source>sub-centre</source>
        <translation>分中心</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>supplement notice</source>
        <translation>補正通知</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>踏勘</translation>
    </message>
    <message>
        <source>take a person of a list in</source>
        <translation>批量收一人</translation>
    </message>
    <message>
        <source>take in what was reported outside</source>
        <translation>導入部門和財政月報</translation>
    </message>
    <message>
        <source>take over the window</source>
        <translation>接替窗口</translation>
    </message>
    <message>
        <source>taken back before the bank saw it</source>
        <translation>入帳前已沖正</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>taken in for another</source>
        <translation>代為接收</translation>
    </message>
    <message>
        <source>technical fault</source>
        <translation>技術差錯</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>tell the applicant</source>
        <translation>告知領取</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>檢測</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>the applicant brings the promised papers</source>
        <translation>申請人補齊容缺材料</translation>
    </message>
    <message>
        <source>the applicant brings what is missing</source>
        <translation>申請人補齊材料</translation>
    </message>
    <message>
        <source>the applicant in person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>the applicant&apos;s wish</source>
        <translation>申請人意願</translation>
    </message>
    <message>
        <source>the back office</source>
        <translation>後台</translation>
    </message>
    <message>
        <source>the count does not agree</source>
        <translation>合計筆數與明細不符</translation>
    </message>
    <message>
        <source>the day closed</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>the higher authority answers</source>
        <translation>等待上級機關答覆</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>止日早於起日</translation>
    </message>
    <message>
        <source>the last line must say count and sum</source>
        <translation>合計行要寫明筆數和金額</translation>
    </message>
    <message>
        <source>the last line with count and sum is missing</source>
        <translation>缺少寫明筆數和金額的合計行</translation>
    </message>
    <message>
        <source>the other departments answer their parts</source>
        <translation>等待其他部門會簽</translation>
    </message>
    <message>
        <source>the payer</source>
        <translation>繳款人</translation>
    </message>
    <message>
        <source>the promise is longer than the law&apos;s limit</source>
        <translation>承諾期限超過了法定期限</translation>
    </message>
    <message>
        <source>the same paper is listed twice</source>
        <translation>同一份材料寫了兩次</translation>
    </message>
    <message>
        <source>the same step of the same unit is there twice</source>
        <translation>同一單位的同一環節寫了兩次</translation>
    </message>
    <message>
        <source>the sum does not agree</source>
        <translation>合計金額與明細不符</translation>
    </message>
    <message>
        <source>the unit itself</source>
        <translation>執收單位</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>there is a fee, and the state says there is none</source>
        <translation>有收費項目，狀態卻是無收費</translation>
    </message>
    <message>
        <source>this code is there twice</source>
        <translation>編碼重複</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>缺少這一列</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <translation>這一列出現了兩次</translation>
    </message>
    <message>
        <source>this paper is not on the item&apos;s list</source>
        <translation>事項的申請材料裡沒有這份</translation>
    </message>
    <message>
        <source>this serial is there twice</source>
        <translation>流水號重複</translation>
    </message>
    <message>
        <source>time limits</source>
        <translation>時效</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>補辦件</translation>
    </message>
    <message>
        <source>to check who it is</source>
        <translation>核對身份</translation>
    </message>
    <message>
        <source>to reach the applicant</source>
        <translation>聯絡申請人</translation>
    </message>
    <message>
        <source>to review the case</source>
        <translation>案件覆核</translation>
    </message>
    <message>
        <source>told more than once what is missing</source>
        <translation>多次補正告知</translation>
    </message>
    <message>
        <source>told once what is missing</source>
        <translation>一次性告知率</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太長</translation>
    </message>
    <message>
        <source>township</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培訓</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>轉移</translation>
    </message>
    <message>
        <source>turn away</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>two standards of one fee hold on the same day</source>
        <translation>同一收費項目的兩個標準日期重疊</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>審查中</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>unified social credit code</source>
        <translation>統一社會信用代碼</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未繳</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>verify the refund</source>
        <translation>核實退付</translation>
    </message>
    <message>
        <source>veteran</source>
        <translation>退役軍人</translation>
    </message>
    <message>
        <source>village or township agent</source>
        <translation>代辦員</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>群眾</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>void the notice</source>
        <translation>作廢通知單</translation>
    </message>
    <message>
        <source>void the spoiled sheet and print again</source>
        <translation>作廢廢頁並重打</translation>
    </message>
    <message>
        <source>waited over the limit</source>
        <translation>等候超時限</translation>
    </message>
    <message>
        <source>waited over thirty minutes</source>
        <translation>等候超三十分鐘率</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>waiting for papers</source>
        <translation>待補正</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <translation>待繳費</translation>
    </message>
    <message>
        <source>waiting for the applicant</source>
        <translation>等待申請人</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>待列印</translation>
    </message>
    <message>
        <source>waits for a reply</source>
        <translation>待回覆</translation>
    </message>
    <message>
        <source>waive</source>
        <translation>免繳</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已免繳</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>went to pay</source>
        <translation>去繳費</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>window clerk</source>
        <translation>窗口人員</translation>
    </message>
    <message>
        <source>window hand-over</source>
        <translation>窗口交班單</translation>
    </message>
    <message>
        <source>windows paused</source>
        <translation>窗口暫停率</translation>
    </message>
    <message>
        <source>with a higher authority</source>
        <translation>轉報上級機關</translation>
    </message>
    <message>
        <source>with an infant</source>
        <translation>攜帶嬰幼兒</translation>
    </message>
    <message>
        <source>with the first person</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>withdraw announced money</source>
        <translation>撤銷待到帳</translation>
    </message>
    <message>
        <source>withdraw the fee relief</source>
        <translation>撤回減免緩</translation>
    </message>
    <message>
        <source>withdraw the refund</source>
        <translation>撤回退付</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>個工作日</translation>
    </message>
    <message>
        <source>write a service guide</source>
        <translation>編寫辦事指南</translation>
    </message>
    <message>
        <source>wrong line</source>
        <translation>取錯號</translation>
    </message>
    <message>
        <source>yellow card: a working day past the law</source>
        <translation>黃牌：超法定期限一個工作日</translation>
    </message>
    <message>
        <source>{count} figures.</source>
        <translation>應為 {count} 位數字。</translation>
    </message>
    <message>
        <source>{count} things are in hand. Name who takes over.</source>
        <translation>尚有{count}項在手，請指定接收人。</translation>
    </message>
    <message>
        <source>{count} things are left. Pass or close them, or say why they stay.</source>
        <translation>還有{count}項未了，請逐項移交或了結，或說明留待原因。</translation>
    </message>
    <message>
        <source>{faults} places of the statement are wrong. Nothing comes in.</source>
        <translation>對帳單有 {faults} 處不對，一行也不導入。</translation>
    </message>
    <message>
        <source>{holder} is signed on at this window.</source>
        <translation>{holder} 正在該窗口登入。</translation>
    </message>
    <message>
        <source>{holder} is signed on here. Ask them to sign off, or a supervisor to free the window.</source>
        <translation>{holder} 正在此處登入。請其簽退，或由主管釋放該窗口。</translation>
    </message>
    <message>
        <source>{many} entries were not compared yet. Compare the day first.</source>
        <translation>還有 {many} 筆沒有對過，請先對帳。</translation>
    </message>
    <message>
        <source>{name} is in other hands: only its holder hands it on or returns it.</source>
        <translation>{name} 在他人手中，只有保管人能移交或退還。</translation>
    </message>
    <message>
        <source>{name} is not kept any more.</source>
        <translation>{name} 已不在留存中。</translation>
    </message>
    <message>
        <source>{number} belongs to another unit.</source>
        <translation>{number}屬於其他單位。</translation>
    </message>
    <message>
        <source>{number} does not stand there any more.</source>
        <translation>{number}已不在這一步。</translation>
    </message>
    <message>
        <source>{number} has a pay code already.</source>
        <translation>{number} 已有繳款識別碼。</translation>
    </message>
    <message>
        <source>{number} has been reversed already.</source>
        <translation>{number} 已經沖正。</translation>
    </message>
    <message>
        <source>{number} is not decided yet.</source>
        <translation>{number}尚未核准。</translation>
    </message>
    <message>
        <source>{number} is not in doubt.</source>
        <translation>{number} 沒有被標記為金額有疑。</translation>
    </message>
    <message>
        <source>{number} is settled.</source>
        <translation>{number} 已繳清。</translation>
    </message>
    <message>
        <source>{number} is void; {replaced_by} takes its place.</source>
        <translation>{number} 已作廢，由 {replaced_by} 代替。</translation>
    </message>
    <message>
        <source>{number} is waived; nothing is to be paid.</source>
        <translation>{number}已免繳，無須繳款。</translation>
    </message>
    <message>
        <source>{number} was never printed.</source>
        <translation>{number} 還沒有列印過。</translation>
    </message>
    <message>
        <source>{number} was replied to already.</source>
        <translation>{number} 已回覆。</translation>
    </message>
    <message>
        <source>{number} was settled by {by} at {at} ({payment}).</source>
        <translation>{number} 已由 {by} 於 {at} 收訖（{payment}）。</translation>
    </message>
    <message>
        <source>{path} is encrypted already.</source>
        <translation>{path} 已經加密。</translation>
    </message>
    <message>
        <source>{path} is not encrypted.</source>
        <translation>{path} 沒有加密。</translation>
    </message>
    <message>
        <source>{receiver} has no role at the window of {unit}.</source>
        <translation>{receiver}在{unit}窗口沒有崗位。</translation>
    </message>
    <message>
        <source>{receiver} is not signed on. A visitor can only go to somebody at work.</source>
        <translation>{receiver}未在崗。群眾只能轉給在崗人員。</translation>
    </message>
    <message>
        <source>{staff} may not sign for this.</source>
        <translation>{staff} 不能為此簽名。</translation>
    </message>
    <message>
        <source>{ticket} comes back to its first window by itself.</source>
        <translation>{ticket} 辦完後會自動回到原窗口。</translation>
    </message>
    <message>
        <source>{ticket} is of {day}. Only today&apos;s numbers are called.</source>
        <translation>{ticket} 是 {day} 的號，只能呼叫今日的號。</translation>
    </message>
    <message>
        <source>{ticket} is there already.</source>
        <translation>{ticket} 已在那裡。</translation>
    </message>
    <message>
        <source>{ticket} waits for another window.</source>
        <translation>{ticket} 在其他窗口的隊列等候。</translation>
    </message>
    <message>
        <source>{ticket} was missed twice and takes a new number.</source>
        <translation>{ticket} 已兩次過號，請重新取號。</translation>
    </message>
    <message>
        <source>{ticket} was taken by {window}.</source>
        <translation>{ticket} 已由 {window} 接待。</translation>
    </message>
    <message>
        <source>{wanted_fen} is wanted; a part is not taken here.</source>
        <translation>應繳{wanted_fen}，本收費點不收部分繳款。</translation>
    </message>
    <message>
        <source>{wanted_fen} is wanted; cash and card are taken exactly.</source>
        <translation>應繳{wanted_fen}，現金和刷卡須如數收取。</translation>
    </message>
</context>
</TS>
