<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>A PIN has 4 to 6 figures.</source>
        <translation>PIN 为 4 到 6 位数字。</translation>
    </message>
    <message>
        <source>A case keeps its personal data for {years} years after it ended.</source>
        <translation>办件的个人信息在办结后保留 {years} 年，期满自动删除。</translation>
    </message>
    <message>
        <source>A centre number has two digits.</source>
        <translation>中心编号为两位数字。</translation>
    </message>
    <message>
        <source>A character does not belong into an identity number.</source>
        <translation>证件号码中有不应出现的字符。</translation>
    </message>
    <message>
        <source>A character does not belong into this number.</source>
        <translation>编号中有不应出现的字符。</translation>
    </message>
    <message>
        <source>A code has letters and digits only.</source>
        <translation>代码只能用字母和数字。</translation>
    </message>
    <message>
        <source>A company&apos;s price never becomes a payment notice.</source>
        <translation>经营性收费不能开缴款通知单。</translation>
    </message>
    <message>
        <source>A day such as 12-03 or 2026-12-03.</source>
        <translation>请输入日期，例如 12-03 或 2026-12-03。</translation>
    </message>
    <message>
        <source>A decision cannot be dated before acceptance.</source>
        <translation>决定日期不能早于受理日期。</translation>
    </message>
    <message>
        <source>A deferral needs a day after today.</source>
        <translation>缓缴期限须在今天之后。</translation>
    </message>
    <message>
        <source>A file of a case is not in the data folder. Fetch it from a backup.</source>
        <translation>有办件的文件不在数据文件夹中，请从备份取回。</translation>
    </message>
    <message>
        <source>A file of at most {megabytes} MB is taken.</source>
        <translation>文件不能超过 {megabytes} MB。</translation>
    </message>
    <message>
        <source>A finding is lifted by somebody outside the unit that it is about.</source>
        <translation>撤销须由被反映单位以外的人批准。</translation>
    </message>
    <message>
        <source>A guide can begin on {first_on} or later.</source>
        <translation>指南最早可自 {first_on} 起生效。</translation>
    </message>
    <message>
        <source>A line&apos;s letter is A to Z without V and Y.</source>
        <translation>队列字母为 A 到 Z，不用 V 和 Y。</translation>
    </message>
    <message>
        <source>A list of at most {most} persons is taken.</source>
        <translation>一份名单最多 {most} 人。</translation>
    </message>
    <message>
        <source>A notice for this is open: {number}.</source>
        <translation>此项已有未结的缴款通知单 {number}。</translation>
    </message>
    <message>
        <source>A notice is deferred as a whole.</source>
        <translation>缓缴须对整张通知单提出。</translation>
    </message>
    <message>
        <source>A page of the database is damaged. Restore the last backup.</source>
        <translation>数据库有一页损坏，请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>A paper is printed or closed where it was made.</source>
        <translation>文书在打印它的工位打印或作废，不移交给人。</translation>
    </message>
    <message>
        <source>A part of the paper is higher than a page: {page}.</source>
        <translation>纸面内容超出一页：{page}。</translation>
    </message>
    <message>
        <source>A password has at least {low} characters.</source>
        <translation>密码至少 {low} 个字符。</translation>
    </message>
    <message>
        <source>A person must be signed on for this.</source>
        <translation>这一步须有人员登录后办理。</translation>
    </message>
    <message>
        <source>A picture (JPG, PNG) or a PDF is taken.</source>
        <translation>只收图片（JPG、PNG）或 PDF。</translation>
    </message>
    <message>
        <source>A quantity such as 2 or 1.5.</source>
        <translation>数量如 2 或 1.5。</translation>
    </message>
    <message>
        <source>A row is not what the journal says.</source>
        <translation>有一行与日志不符。</translation>
    </message>
    <message>
        <source>A row is of another version than the journal says.</source>
        <translation>有一行的版本与日志不符。</translation>
    </message>
    <message>
        <source>A row was deleted behind the application&apos;s back.</source>
        <translation>有一行被绕过系统删除。</translation>
    </message>
    <message>
        <source>A row&apos;s older content was blanked, and no erasing by rule says so.</source>
        <translation>有一行的旧内容被清空，没有依规清除的记录。</translation>
    </message>
    <message>
        <source>A second person must sign.</source>
        <translation>须由第二人签名。</translation>
    </message>
    <message>
        <source>A sign-on name has letters, digits and points only.</source>
        <translation>登录名只能用字母、数字和点。</translation>
    </message>
    <message>
        <source>A station has an end of chain and no chain.</source>
        <translation>有工作站只有链尾，没有链。</translation>
    </message>
    <message>
        <source>A survey is made by {least} persons or more.</source>
        <translation>踏勘人员不少于{least}人。</translation>
    </message>
    <message>
        <source>A table is missing.</source>
        <translation>缺一张表。</translation>
    </message>
    <message>
        <source>A version of a row is missing.</source>
        <translation>有一行缺一个版本。</translation>
    </message>
    <message>
        <source>A whole number from 1 on.</source>
        <translation>请输入不小于 1 的整数。</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>请输入 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>Acts that were signed outside the database are gone from it or were written anew.</source>
        <translation>库外签过名的行为在库里不见了，或被重写。</translation>
    </message>
    <message>
        <source>Acts there should be = acts verified</source>
        <translation>操作记录应有数 = 校验通过数</translation>
    </message>
    <message>
        <source>An absence is entered for these days already.</source>
        <translation>这些天已登记不在岗。</translation>
    </message>
    <message>
        <source>An act is missing from the chain.</source>
        <translation>链上缺一个行为。</translation>
    </message>
    <message>
        <source>An act is older than the one before it, and nobody accepted the clock.</source>
        <translation>有行为早于前一个，且没有人认可过时钟。</translation>
    </message>
    <message>
        <source>An act was changed behind the application&apos;s back.</source>
        <translation>有行为被绕过系统修改。</translation>
    </message>
    <message>
        <source>An amount such as 12.50.</source>
        <translation>请输入金额，例如 12.50。</translation>
    </message>
    <message>
        <source>An appeal about {number} waits for its answer already.</source>
        <translation>{number} 已有申诉待答复。</translation>
    </message>
    <message>
        <source>An applicant with a serious breach of trust is not accepted on a promise.</source>
        <translation>申请人有严重失信记录，不适用容缺受理。</translation>
    </message>
    <message>
        <source>An identity number of this kind has another length.</source>
        <translation>证件号码位数不对。</translation>
    </message>
    <message>
        <source>Another line has this letter.</source>
        <translation>该字母已被其他队列使用。</translation>
    </message>
    <message>
        <source>At most three decimals.</source>
        <translation>数量最多三位小数。</translation>
    </message>
    <message>
        <source>At most two decimals.</source>
        <translation>金额最多两位小数。</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>最多 {limit} 个字。</translation>
    </message>
    <message>
        <source>At most {most_fen} can be granted.</source>
        <translation>最多可批准{most_fen}。</translation>
    </message>
    <message>
        <source>At most {most_fen} can go back.</source>
        <translation>最多可退付{most_fen}。</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>最多 {most} 个字。</translation>
    </message>
    <message>
        <source>Both confirm with password or PIN, or the number of the signed list is entered.</source>
        <translation>须双方用密码或PIN确认，或录入双方已签字清单的编号。</translation>
    </message>
    <message>
        <source>Both must be the same.</source>
        <translation>两次输入必须一致。</translation>
    </message>
    <message>
        <source>Call again in {seconds} seconds.</source>
        <translation>{seconds} 秒后才能再次呼叫。</translation>
    </message>
    <message>
        <source>Call {needed} more times before passing {ticket}.</source>
        <translation>{ticket} 还须再呼叫 {needed} 次才能过号。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing came in.</source>
        <translation>已取消，一行也没有导入。</translation>
    </message>
    <message>
        <source>Case {case} is not decided on the spot.</source>
        <translation>办件 {case} 不是即办件。</translation>
    </message>
    <message>
        <source>Certificates issued = those with their fees settled</source>
        <translation>已发证办件 = 其中费用已结清</translation>
    </message>
    <message>
        <source>Choose a difference that only the bank has, and a payment.</source>
        <translation>请选一笔“银行有、大厅无”的差异和一笔收款。</translation>
    </message>
    <message>
        <source>Choose a fee.</source>
        <translation>请选择收费项目。</translation>
    </message>
    <message>
        <source>Choose a line of the parked or passed first.</source>
        <translation>请先在挂起或过号列表中选一行。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选原因。</translation>
    </message>
    <message>
        <source>Choose an original.</source>
        <translation>请选择原件。</translation>
    </message>
    <message>
        <source>Choose how it is handed over.</source>
        <translation>请选择领取方式。</translation>
    </message>
    <message>
        <source>Choose how it was paid.</source>
        <translation>请选择缴款方式。</translation>
    </message>
    <message>
        <source>Choose how the papers will be brought.</source>
        <translation>请选择补齐形式。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose what the department says.</source>
        <translation>请选择会签结论。</translation>
    </message>
    <message>
        <source>Choose which procedure is over.</source>
        <translation>请选择哪一项程序已结束。</translation>
    </message>
    <message>
        <source>Choose why the person is away.</source>
        <translation>请选择不在岗原因。</translation>
    </message>
    <message>
        <source>Corrected report</source>
        <translation>更正报</translation>
    </message>
    <message>
        <source>Count this method too: {method}.</source>
        <translation>请清点此方式的金额：{method}。</translation>
    </message>
    <message>
        <source>Counted at the fee point = booked</source>
        <translation>收费点清点 = 账面</translation>
    </message>
    <message>
        <source>Draw up the promise for what is missing now, and let the applicant sign it.</source>
        <translation>请先就现缺的材料打印承诺书，由申请人签字。</translation>
    </message>
    <message>
        <source>Each line has at least one page.</source>
        <translation>每项至少一页。</translation>
    </message>
    <message>
        <source>Fees of two charging units need two notices.</source>
        <translation>两个执收单位的收费须分开开具通知单。</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>定报</translation>
    </message>
    <message>
        <source>Finance has paid back {number}; it cannot be reversed too.</source>
        <translation>{number}已由财政退付，不能再冲正。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>须在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>Give an amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>Give the applicant&apos;s name.</source>
        <translation>请填写申请人姓名或名称。</translation>
    </message>
    <message>
        <source>Give the basis.</source>
        <translation>请填写依据。</translation>
    </message>
    <message>
        <source>Give the box.</source>
        <translation>请填写盒号。</translation>
    </message>
    <message>
        <source>Give the certificate.</source>
        <translation>请填写证照。</translation>
    </message>
    <message>
        <source>Give the code and the number of the fiscal receipt.</source>
        <translation>请填写票据代码和票据号码。</translation>
    </message>
    <message>
        <source>Give the collector&apos;s name.</source>
        <translation>请填写领取人姓名。</translation>
    </message>
    <message>
        <source>Give the conclusion.</source>
        <translation>请填写结论。</translation>
    </message>
    <message>
        <source>Give the document that allows it.</source>
        <translation>请填写依据的文件。</translation>
    </message>
    <message>
        <source>Give the document&apos;s number.</source>
        <translation>请填写文号。</translation>
    </message>
    <message>
        <source>Give the last four characters of the document.</source>
        <translation>请填写证件后四位。</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Give the number of finance&apos;s voucher.</source>
        <translation>请填写财政凭证号。</translation>
    </message>
    <message>
        <source>Give the number of the document.</source>
        <translation>请填写文号。</translation>
    </message>
    <message>
        <source>Give the number of the paper.</source>
        <translation>请填写文号。</translation>
    </message>
    <message>
        <source>Give the number of the parcel.</source>
        <translation>请填写邮件号。</translation>
    </message>
    <message>
        <source>Give the opinion.</source>
        <translation>请填写意见。</translation>
    </message>
    <message>
        <source>Give the payer.</source>
        <translation>请填写缴款人。</translation>
    </message>
    <message>
        <source>Give the place.</source>
        <translation>请填写地点。</translation>
    </message>
    <message>
        <source>Give the reason in at least {least} characters.</source>
        <translation>请写明理由，至少 {least} 个字。</translation>
    </message>
    <message>
        <source>Give the relation to the applicant.</source>
        <translation>请填写与申请人的关系。</translation>
    </message>
    <message>
        <source>Give the time as 09:30.</source>
        <translation>请按 09:30 的格式填写时间。</translation>
    </message>
    <message>
        <source>Give the window&apos;s number.</source>
        <translation>请填写窗口号。</translation>
    </message>
    <message>
        <source>Give who approved it.</source>
        <translation>请填写批准人。</translation>
    </message>
    <message>
        <source>Give who checked it.</source>
        <translation>请填写审核人。</translation>
    </message>
    <message>
        <source>Hand it to somebody else than yourself.</source>
        <translation>不能移交给自己。</translation>
    </message>
    <message>
        <source>Hours from {day} on are set already.</source>
        <translation>自 {day} 起的办公时间已经设定。</translation>
    </message>
    <message>
        <source>Hours such as 09:00-17:00.</source>
        <translation>时间如 09:00-17:00。</translation>
    </message>
    <message>
        <source>Inquiry {number} has no answer yet.</source>
        <translation>首问 {number} 尚未答复。</translation>
    </message>
    <message>
        <source>Inquiry {number} is closed.</source>
        <translation>首问 {number} 已销号。</translation>
    </message>
    <message>
        <source>Inquiry {number} waits for the receiver to confirm it.</source>
        <translation>首问 {number} 正待接收人确认。</translation>
    </message>
    <message>
        <source>Inquiry {number} was confirmed already.</source>
        <translation>首问 {number} 已经确认过。</translation>
    </message>
    <message>
        <source>Inquiry {number} was handed to somebody else.</source>
        <translation>首问 {number} 已移交给其他人。</translation>
    </message>
    <message>
        <source>It cannot be granted before these departments have answered: {units}.</source>
        <translation>下列部门尚未会签，不能准予：{units}。</translation>
    </message>
    <message>
        <source>It cannot be granted while promised papers are missing: {missing}.</source>
        <translation>容缺材料未补齐，不能准予：{missing}。</translation>
    </message>
    <message>
        <source>It cannot be granted: {units} did not agree.</source>
        <translation>{units}未同意，不能准予。</translation>
    </message>
    <message>
        <source>It expires before it was approved.</source>
        <translation>失效日早于批准日。</translation>
    </message>
    <message>
        <source>It is too late to undo the last step with {ticket}.</source>
        <translation>{ticket} 的上一步已超过可撤销的时间。</translation>
    </message>
    <message>
        <source>It was extended once already.</source>
        <translation>已经延长过一次，不能再延长。</translation>
    </message>
    <message>
        <source>It was handed to somebody else.</source>
        <translation>移交的不是您。</translation>
    </message>
    <message>
        <source>Item {item}: there is no unit {name} that could do a step.</source>
        <translation>事项 {item}：没有单位“{name}”来办环节。</translation>
    </message>
    <message>
        <source>Line {line}: the serial {serial} came with an earlier statement. Nothing came in.</source>
        <translation>第 {line} 行：流水号 {serial} 以前的对账单里已有，一行也没有导入。</translation>
    </message>
    <message>
        <source>Locked after too many wrong tries, until {until}.</source>
        <translation>多次输入错误，已锁定至 {until}。</translation>
    </message>
    <message>
        <source>Money by method = money by unit</source>
        <translation>缴款方式合计 = 执收单位合计</translation>
    </message>
    <message>
        <source>Money is announced for {number} already.</source>
        <translation>{number}已登记待到账款项。</translation>
    </message>
    <message>
        <source>Money is missing here: somebody else than who took it must close this.</source>
        <translation>这里少了钱，不能由收款的人自己结掉，请换一个人。</translation>
    </message>
    <message>
        <source>Money was paid on {number} ({paid_fen}); it cannot be voided.</source>
        <translation>{number} 已缴 {paid_fen}，不能作废。</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>More or less is in hand than list {number} says. Print it anew.</source>
        <translation>在手事项与清单{number}不一致，请重新打印清单。</translation>
    </message>
    <message>
        <source>More than {most} days at once.</source>
        <translation>一次最多 {most} 天。</translation>
    </message>
    <message>
        <source>Name the documents.</source>
        <translation>请列出证明材料。</translation>
    </message>
    <message>
        <source>Needed materials are missing: {missing}.</source>
        <translation>缺少必需的材料：{missing}。</translation>
    </message>
    <message>
        <source>No absence of this person holds today.</source>
        <translation>此人今天没有不在岗登记。</translation>
    </message>
    <message>
        <source>No font can print {character} ({codepoint}). Ask how the name may be written.</source>
        <translation>没有字体能打印“{character}”（{codepoint}），请确认姓名的其他写法。</translation>
    </message>
    <message>
        <source>No list with this number was printed for these two persons.</source>
        <translation>没有为这两人打印过该编号的清单。</translation>
    </message>
    <message>
        <source>No opening hours are set.</source>
        <translation>没有设定办公时间。</translation>
    </message>
    <message>
        <source>No other department has a part of this case.</source>
        <translation>该办件没有需要会签的部门。</translation>
    </message>
    <message>
        <source>No promised paper is missing.</source>
        <translation>没有待补的容缺材料。</translation>
    </message>
    <message>
        <source>No statement reaches {day} yet. Bring it in first.</source>
        <translation>还没有 {day} 的对账单，请先导入。</translation>
    </message>
    <message>
        <source>No such stand-in is named.</source>
        <translation>没有指定过该 AB 岗。</translation>
    </message>
    <message>
        <source>No window serves this line now.</source>
        <translation>现在没有窗口办理该业务。</translation>
    </message>
    <message>
        <source>Nobody answers his own appeal.</source>
        <translation>不能答复自己的申诉。</translation>
    </message>
    <message>
        <source>Nobody can say whether the printer {printer} printed it. Look, and say so under Printing.</source>
        <translation>无法确定打印机 {printer} 是否已打出。请查看后到“打印”页确认。</translation>
    </message>
    <message>
        <source>Nobody confirms their own hand-over.</source>
        <translation>不能确认自己移交的首问。</translation>
    </message>
    <message>
        <source>Nobody hands over to themselves.</source>
        <translation>不能移交给本人。</translation>
    </message>
    <message>
        <source>Nobody is at this window. Call somebody first.</source>
        <translation>本窗口没有来访者，请先叫号。</translation>
    </message>
    <message>
        <source>Nobody is signed on at this window: sign on.</source>
        <translation>该窗口没有人登录，直接登录即可。</translation>
    </message>
    <message>
        <source>Nobody is signed on here.</source>
        <translation>此处没有人登录。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人等候。</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves.</source>
        <translation>不能指定本人为自己的 AB 岗。</translation>
    </message>
    <message>
        <source>Not closed yet: {places}.</source>
        <translation>尚未结束：{places}。</translation>
    </message>
    <message>
        <source>Nothing is missing; take the papers in.</source>
        <translation>材料没有缺漏，可以收件。</translation>
    </message>
    <message>
        <source>Nothing was changed for {day}.</source>
        <translation>{day} 没有调整过。</translation>
    </message>
    <message>
        <source>Nothing was changed in the guide.</source>
        <translation>指南没有改动。</translation>
    </message>
    <message>
        <source>Numbers there should be = numbers there are</source>
        <translation>编号应有数 = 编号实有数</translation>
    </message>
    <message>
        <source>One person must not have both roles.</source>
        <translation>这两个岗位不能由同一人担任。</translation>
    </message>
    <message>
        <source>Only the first person asked does this.</source>
        <translation>只有首问责任人能办理这一步。</translation>
    </message>
    <message>
        <source>Only the officer named in {number} replies to it.</source>
        <translation>{number} 只能由承办人本人回复。</translation>
    </message>
    <message>
        <source>Open cases = open before + received − ended</source>
        <translation>待办 = 上日待办 + 收件 − 各项办结</translation>
    </message>
    <message>
        <source>Opening hours such as 09:00-12:00 13:00-17:00.</source>
        <translation>办公时间如 09:00-12:00 13:00-17:00。</translation>
    </message>
    <message>
        <source>Opening, noon break and closing must follow one another.</source>
        <translation>上班、午休、下班（开门、截数、关门）必须前后相接。</translation>
    </message>
    <message>
        <source>Others were writing at the same moment. Nothing was changed; try again.</source>
        <translation>同时写入的窗口过多，未作任何更改，请重试。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer {printer}. Take it out and print again.</source>
        <translation>打印机 {printer} 卡纸，请取出后重新打印。</translation>
    </message>
    <message>
        <source>Preliminary report</source>
        <translation>快报</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>期报</translation>
    </message>
    <message>
        <source>Restore goes into an empty data folder; this one has a hall in it.</source>
        <translation>恢复须用空的数据目录，此目录中已有数据。</translation>
    </message>
    <message>
        <source>Say how many days it is expected to take.</source>
        <translation>请填写预计需要的天数。</translation>
    </message>
    <message>
        <source>Say how the applicant was told.</source>
        <translation>请选择通知申请人的方式。</translation>
    </message>
    <message>
        <source>Say it in words, at least {least} characters.</source>
        <translation>请用文字说明，至少 {least} 个字。</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>请写明。</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>请填写结果。</translation>
    </message>
    <message>
        <source>Say what is asked of the applicant.</source>
        <translation>请写明要求申请人做什么。</translation>
    </message>
    <message>
        <source>Say what it shows.</source>
        <translation>请写明是什么材料。</translation>
    </message>
    <message>
        <source>Say what the day is.</source>
        <translation>请填写这一天的名称。</translation>
    </message>
    <message>
        <source>Say what the payer showed.</source>
        <translation>请填写缴款人出示的内容。</translation>
    </message>
    <message>
        <source>Say which authority it belongs to.</source>
        <translation>请填写应向哪个机关申请。</translation>
    </message>
    <message>
        <source>Say which authority it goes to.</source>
        <translation>请填写上报机关。</translation>
    </message>
    <message>
        <source>Say which proof of entrustment was seen.</source>
        <translation>请填写已查验的委托证明。</translation>
    </message>
    <message>
        <source>Say who hands the list in.</source>
        <translation>请写明交件人。</translation>
    </message>
    <message>
        <source>Say who takes it back.</source>
        <translation>请写明领回人。</translation>
    </message>
    <message>
        <source>Say why the clock is right now.</source>
        <translation>请说明为什么现在的时钟是对的。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Scan or find a notice first.</source>
        <translation>请先扫描或查找缴款通知单。</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>请扫描或输入流水号。</translation>
    </message>
    <message>
        <source>Served by the windows = served in the lines</source>
        <translation>各窗口已办合计 = 各队列已办合计</translation>
    </message>
    <message>
        <source>Set the result of {ticket} before finishing.</source>
        <translation>办结 {ticket} 之前请先选择结果。</translation>
    </message>
    <message>
        <source>Settled notices = booked at the fee point</source>
        <translation>通知单已缴 = 收费点入账</translation>
    </message>
    <message>
        <source>Sign off from the window&apos;s page, so that nothing is left behind.</source>
        <translation>请在窗口页面签退，以免遗留事项。</translation>
    </message>
    <message>
        <source>Social insurance is not paid by a notice.</source>
        <translation>社会保险费不开缴款通知单。</translation>
    </message>
    <message>
        <source>Some timed work failed: {verbs}. It is tried again next minute.</source>
        <translation>部分定时任务未完成：{verbs}。下一分钟会再试。</translation>
    </message>
    <message>
        <source>Station {station} is in use on another machine of this hall. Give this machine a code of its own, or close the application there.</source>
        <translation>本大厅另一台电脑正在使用工位编号 {station}。请给本机另设编号，或先关闭那台电脑上的程序。</translation>
    </message>
    <message>
        <source>Taxes are paid at the tax office&apos;s window, not by a notice.</source>
        <translation>税款在税务窗口缴纳，不开缴款通知单。</translation>
    </message>
    <message>
        <source>That is all of it: choose a waiver.</source>
        <translation>这是全部金额，请选免缴。</translation>
    </message>
    <message>
        <source>That is not all of it: choose a reduction.</source>
        <translation>这不是全部金额，请选减缴。</translation>
    </message>
    <message>
        <source>The PIN is wrong. {left} tries are left.</source>
        <translation>PIN 不正确，还可试 {left} 次。</translation>
    </message>
    <message>
        <source>The amount of {number} is in doubt. Wait for the window&apos;s answer.</source>
        <translation>{number} 的金额有疑，请等窗口答复。</translation>
    </message>
    <message>
        <source>The amount on the receipt must be above nothing.</source>
        <translation>回单金额必须大于零。</translation>
    </message>
    <message>
        <source>The answer is expected on a day after today.</source>
        <translation>预计答复日应在今天之后。</translation>
    </message>
    <message>
        <source>The backup cannot be used: {detail}.</source>
        <translation>备份文件不能用：{detail}。</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}. Choose another place or free some space.</source>
        <translation>备份未能写入 {path}。请换个位置或腾出空间。</translation>
    </message>
    <message>
        <source>The backup does not verify: {table} {row}. Keep it and call the administrator.</source>
        <translation>备份未通过核验：{table} {row}。请保留备份并联系管理员。</translation>
    </message>
    <message>
        <source>The backup must be another file than the database.</source>
        <translation>备份文件不能就是数据库文件本身。</translation>
    </message>
    <message>
        <source>The barcode is too wide for this paper.</source>
        <translation>条码超出纸宽。</translation>
    </message>
    <message>
        <source>The calendar file {file} cannot be read. Install the program again.</source>
        <translation>无法读取日历文件 {file}，请重新安装程序。</translation>
    </message>
    <message>
        <source>The case has no such paper.</source>
        <translation>本件没有这份材料。</translation>
    </message>
    <message>
        <source>The catalogue could not be written: {reason}.</source>
        <translation>目录未能写出：{reason}。</translation>
    </message>
    <message>
        <source>The catalogue file cannot be opened: {reason}.</source>
        <translation>无法打开目录文件：{reason}。</translation>
    </message>
    <message>
        <source>The certificate is out already ({cases}): a second person must agree.</source>
        <translation>证照已发出（{cases}），须第二人同意。</translation>
    </message>
    <message>
        <source>The certificate number {number} is in use.</source>
        <translation>证照编号 {number} 已被使用。</translation>
    </message>
    <message>
        <source>The check digit does not fit. Scan or type it again.</source>
        <translation>校验位不符，请重新扫描或输入。</translation>
    </message>
    <message>
        <source>The clock does not do this by itself; a person must.</source>
        <translation>此事须由人办理，不能自动进行。</translation>
    </message>
    <message>
        <source>The clock finds this by itself; it is not entered by hand.</source>
        <translation>这一项由系统自动发现，不能手工登记。</translation>
    </message>
    <message>
        <source>The code of {name} belongs to {other}.</source>
        <translation>“{name}”的代码已由“{other}”使用。</translation>
    </message>
    <message>
        <source>The counted amount is not an amount.</source>
        <translation>清点金额不正确。</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be made.</source>
        <translation>无法建立数据目录 {path}。</translation>
    </message>
    <message>
        <source>The database does not write ahead. Start the application again.</source>
        <translation>数据库没有用预写日志，请重新启动程序。</translation>
    </message>
    <message>
        <source>The database file is damaged. Work on nothing; restore the last backup.</source>
        <translation>数据库文件已损坏。请停止操作并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database is in use by another program. Close it and try again.</source>
        <translation>数据库正被其他程序占用，请关闭后重试。</translation>
    </message>
    <message>
        <source>The database is newer than this program. Install the newer program.</source>
        <translation>数据库版本高于本程序，请安装新版程序。</translation>
    </message>
    <message>
        <source>The database is older than the program. Run the migrate command.</source>
        <translation>数据库版本低于程序，请运行 migrate 命令。</translation>
    </message>
    <message>
        <source>The database must not be on a network drive: {path}.</source>
        <translation>数据库不能放在网络盘上：{path}。</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network and try again.</source>
        <translation>数据库服务器没有响应。请检查网络后重试。</translation>
    </message>
    <message>
        <source>The database {path} cannot be written. Ask the administrator for the right to write.</source>
        <translation>数据库 {path} 不能写入，请联系管理员开通写权限。</translation>
    </message>
    <message>
        <source>The date of birth in the number does not exist.</source>
        <translation>号码中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The date of birth in the number lies ahead.</source>
        <translation>号码中的出生日期在今天之后。</translation>
    </message>
    <message>
        <source>The day lies between today and the promised day of the decision, {latest}.</source>
        <translation>补齐期限应在今天与承诺届满日（{latest}）之间。</translation>
    </message>
    <message>
        <source>The day of approval lies in the future.</source>
        <translation>批准日期在今天之后。</translation>
    </message>
    <message>
        <source>The day of sending lies between acceptance and today.</source>
        <translation>报送日期应在受理日与今天之间。</translation>
    </message>
    <message>
        <source>The day of the answer lies between sending and today.</source>
        <translation>答复日期应在报送日与今天之间。</translation>
    </message>
    <message>
        <source>The day of the survey is not possible.</source>
        <translation>踏勘日期不对。</translation>
    </message>
    <message>
        <source>The day on the receipt has not come yet.</source>
        <translation>回单上的日期还没到。</translation>
    </message>
    <message>
        <source>The day until which papers may be brought lies behind.</source>
        <translation>补正期限不能早于今天。</translation>
    </message>
    <message>
        <source>The day {day} is closed.</source>
        <translation>{day} 已关账。</translation>
    </message>
    <message>
        <source>The deferral is over; the fee is overdue.</source>
        <translation>缓缴期已过，费用逾期未缴。</translation>
    </message>
    <message>
        <source>The disk does not read or write. Nothing was changed; call the administrator.</source>
        <translation>磁盘读写出错，未作任何更改。请联系管理员。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满，未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full: the paper could not be written. Free some space and print again.</source>
        <translation>磁盘已满，文书未能写入。请腾出空间后重新打印。</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space.</source>
        <translation>磁盘快满了，请腾出空间。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The end of a station&apos;s chain is not the one that was written.</source>
        <translation>有工作站的链尾与记下的不符。</translation>
    </message>
    <message>
        <source>The epochs of a station do not follow one another.</source>
        <translation>有工作站的纪元前后不接。</translation>
    </message>
    <message>
        <source>The extension is longer than the item allows.</source>
        <translation>延长天数超过该事项允许的天数。</translation>
    </message>
    <message>
        <source>The fee has not been assessed yet.</source>
        <translation>还没有核定收费。</translation>
    </message>
    <message>
        <source>The fee of case {case} is charged after the decision.</source>
        <translation>办件 {case} 在作出决定后才收费。</translation>
    </message>
    <message>
        <source>The fee point&apos;s day is not open yet. Open it first.</source>
        <translation>收费点今日尚未开账，请先开账。</translation>
    </message>
    <message>
        <source>The fee point&apos;s hours cannot be read. Set them again.</source>
        <translation>无法读取收费点时间，请重新设置。</translation>
    </message>
    <message>
        <source>The file cannot be read. Is the stick still in?</source>
        <translation>文件读不出来，U盘还插着吗？</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>无法读取该文件：{reason}。</translation>
    </message>
    <message>
        <source>The file could not be kept: {detail}.</source>
        <translation>文件没有存上：{detail}。</translation>
    </message>
    <message>
        <source>The file has no such line.</source>
        <translation>卷内没有这一项。</translation>
    </message>
    <message>
        <source>The file reports nothing.</source>
        <translation>文件里没有可用的数据。</translation>
    </message>
    <message>
        <source>The file was changed after it was checked. Choose it again.</source>
        <translation>文件在检查之后被改动过，请重新选择。</translation>
    </message>
    <message>
        <source>The file {name} is not in the data folder. Fetch it from a backup.</source>
        <translation>文件 {name} 不在数据文件夹中，请从备份取回。</translation>
    </message>
    <message>
        <source>The file {name} was changed behind the application&apos;s back.</source>
        <translation>文件 {name} 被改动过。</translation>
    </message>
    <message>
        <source>The finding about {number} was lifted.</source>
        <translation>{number} 的问题已撤销。</translation>
    </message>
    <message>
        <source>The first day must not lie before {first_on}.</source>
        <translation>生效日期不能早于 {first_on}。</translation>
    </message>
    <message>
        <source>The folder for papers cannot be written: {path}.</source>
        <translation>文书文件夹无法写入：{path}。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made.</source>
        <translation>无法建立目录 {path}。</translation>
    </message>
    <message>
        <source>The font file {file} is missing. Install the program again.</source>
        <translation>缺少字体文件 {file}。请重新安装程序。</translation>
    </message>
    <message>
        <source>The gap must be at least as large as the numbers that may have been used.</source>
        <translation>号码间隔不能小于可能已用掉的号码数。</translation>
    </message>
    <message>
        <source>The guard that keeps the journal from being changed does not stand.</source>
        <translation>防止改动日志的触发器不在了。</translation>
    </message>
    <message>
        <source>The hall has been set up already.</source>
        <translation>大厅已经设立过了。</translation>
    </message>
    <message>
        <source>The history of migrations is not this program&apos;s.</source>
        <translation>升级历史不是本程序的。</translation>
    </message>
    <message>
        <source>The image of a row was changed behind the application&apos;s back.</source>
        <translation>有影像被绕过系统修改。</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Fetch it from beside a backup.</source>
        <translation>密钥文件 {path} 已损坏，请从备份旁取回。</translation>
    </message>
    <message>
        <source>The key of station {station} cannot be read.</source>
        <translation>无法读取工作站 {station} 的密钥。</translation>
    </message>
    <message>
        <source>The last backup is older than a day and a half. Make one.</source>
        <translation>最近的备份已超过一天半，请备份。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>末日在首日之前。</translation>
    </message>
    <message>
        <source>The last digit does not fit. Compare it with the card.</source>
        <translation>校验位不符，请与证件核对。</translation>
    </message>
    <message>
        <source>The last step cannot be undone: {ticket} has been changed since.</source>
        <translation>不能撤销：{ticket} 之后又有变动。</translation>
    </message>
    <message>
        <source>The limit has passed; it can no longer be extended.</source>
        <translation>期限已过，不能再延长。</translation>
    </message>
    <message>
        <source>The limit must be a day after today.</source>
        <translation>期限要晚于今天。</translation>
    </message>
    <message>
        <source>The list has no column {missing}.</source>
        <translation>名单缺少列：{missing}。</translation>
    </message>
    <message>
        <source>The list has no row.</source>
        <translation>名单是空的。</translation>
    </message>
    <message>
        <source>The mark {mark} is damaged or was not signed by this station.</source>
        <translation>标记 {mark} 已损坏，或不是本工作站签名的。</translation>
    </message>
    <message>
        <source>The notice cannot be used: {why}.</source>
        <translation>通知内容不能用：{why}。</translation>
    </message>
    <message>
        <source>The number does not begin as this kind of document does.</source>
        <translation>号码开头与该证件种类不符。</translation>
    </message>
    <message>
        <source>The number does not look like one of this kind of document.</source>
        <translation>号码与该证件种类的格式不符。</translation>
    </message>
    <message>
        <source>The numbers of today are used up. Call the administrator.</source>
        <translation>今日编号已用完，请联系管理员。</translation>
    </message>
    <message>
        <source>The opening hours of this site cannot be read: {hours}.</source>
        <translation>无法读取本中心的办公时间：{hours}。</translation>
    </message>
    <message>
        <source>The paper is of a day between the request and today.</source>
        <translation>审批单日期须在申请日与今天之间。</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters.</source>
        <translation>口令至少要 {least} 个字。</translation>
    </message>
    <message>
        <source>The password must not be of figures only.</source>
        <translation>密码不能全是数字。</translation>
    </message>
    <message>
        <source>The password must not be one character over and over.</source>
        <translation>密码不能是同一个字符的重复。</translation>
    </message>
    <message>
        <source>The password must not be the sign-on name.</source>
        <translation>密码不能与登录名相同。</translation>
    </message>
    <message>
        <source>The password was changed meanwhile. Sign on again.</source>
        <translation>密码已被修改，请重新登录。</translation>
    </message>
    <message>
        <source>The pay code belongs to {number}.</source>
        <translation>该缴款识别码属于 {number}。</translation>
    </message>
    <message>
        <source>The payment notice is not paid yet.</source>
        <translation>缴款通知单尚未缴费。</translation>
    </message>
    <message>
        <source>The payment notice is only paid in part.</source>
        <translation>缴款通知单只缴了一部分。</translation>
    </message>
    <message>
        <source>The payment was reversed; it must be paid again.</source>
        <translation>该笔缴款已冲正，须重新缴费。</translation>
    </message>
    <message>
        <source>The person does not have this role.</source>
        <translation>该人员没有此岗位。</translation>
    </message>
    <message>
        <source>The person has this role already.</source>
        <translation>该人员已有此岗位。</translation>
    </message>
    <message>
        <source>The personal data of {number} was erased by rule; the number and its times stay.</source>
        <translation>{number} 的个人信息已按规定删除，只留编号和时间。</translation>
    </message>
    <message>
        <source>The personal data on this paper was erased by rule; it cannot be printed again.</source>
        <translation>这份文书的个人信息已按规定删除，不能再打印。</translation>
    </message>
    <message>
        <source>The power has been granted already.</source>
        <translation>该项权力已经授予。</translation>
    </message>
    <message>
        <source>The print service of this machine does not run. Call the administrator.</source>
        <translation>这台电脑的打印服务没有运行，请联系管理员。</translation>
    </message>
    <message>
        <source>The printer {printer} did not print within {seconds} seconds.</source>
        <translation>打印机 {printer} 在 {seconds} 秒内没有打印。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper: {detail}.</source>
        <translation>打印机 {printer} 没有接收文书：{detail}。</translation>
    </message>
    <message>
        <source>The printer {printer} does not answer. Is it switched on and connected?</source>
        <translation>打印机 {printer} 没有响应，请检查电源和连接。</translation>
    </message>
    <message>
        <source>The printer {printer} has no paper. Put some in and print again.</source>
        <translation>打印机 {printer} 缺纸，请装纸后重新打印。</translation>
    </message>
    <message>
        <source>The printer {printer} has no toner or ribbon left.</source>
        <translation>打印机 {printer} 墨粉或色带已用完。</translation>
    </message>
    <message>
        <source>The printer {printer} is open. Close its cover and print again.</source>
        <translation>打印机 {printer} 机盖未关，请关好后重新打印。</translation>
    </message>
    <message>
        <source>The printer {printer} takes no jobs now: {detail}.</source>
        <translation>打印机 {printer} 目前不接收任务：{detail}。</translation>
    </message>
    <message>
        <source>The printer {printer} was stopped: {detail}.</source>
        <translation>打印机 {printer} 已停用：{detail}。</translation>
    </message>
    <message>
        <source>The promise is not signed.</source>
        <translation>承诺书未签字。</translation>
    </message>
    <message>
        <source>The quantity must be a whole number.</source>
        <translation>数量须为整数。</translation>
    </message>
    <message>
        <source>The quantity must be above zero.</source>
        <translation>数量须大于零。</translation>
    </message>
    <message>
        <source>The refund {number} does not stand there any more.</source>
        <translation>退付{number}已不在这一步。</translation>
    </message>
    <message>
        <source>The refund {number} is under way.</source>
        <translation>退付{number}正在办理。</translation>
    </message>
    <message>
        <source>The rehearsal stopped: {part} failed. {log} says how.</source>
        <translation>演练中止：{part} 出错，经过见 {log}。</translation>
    </message>
    <message>
        <source>The restored database could not be written to {path}.</source>
        <translation>恢复的数据库未能写入 {path}。</translation>
    </message>
    <message>
        <source>The running number must not be zero.</source>
        <translation>编号中的流水号不能为零。</translation>
    </message>
    <message>
        <source>The same fee stands there twice.</source>
        <translation>同一收费项目重复了。</translation>
    </message>
    <message>
        <source>The same notice is there twice.</source>
        <translation>同一张通知单重复了。</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>签名的第二人不能是本人。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {detail}.</source>
        <translation>无法读取设置文件 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be written: {detail}.</source>
        <translation>设置文件 {path} 无法写入：{detail}。</translation>
    </message>
    <message>
        <source>The sign-on name or the password is wrong.</source>
        <translation>登录名或密码不正确。</translation>
    </message>
    <message>
        <source>The sign-on name or the password is wrong. {left} tries are left.</source>
        <translation>登录名或密码不正确，还可试 {left} 次。</translation>
    </message>
    <message>
        <source>The signature of a head outside the database is not its station&apos;s.</source>
        <translation>库外链尾的签名不是该工作站的。</translation>
    </message>
    <message>
        <source>The signed head could not be written to {path}.</source>
        <translation>签名的链尾未能写入 {path}。</translation>
    </message>
    <message>
        <source>The stored paper cannot be read: {why}.</source>
        <translation>无法读取保存的文书：{why}。</translation>
    </message>
    <message>
        <source>The unit has not granted this window the power: {power}.</source>
        <translation>本部门未授予窗口此项权力：{power}。</translation>
    </message>
    <message>
        <source>The unit {name} has no code yet.</source>
        <translation>单位“{name}”还没有代码。</translation>
    </message>
    <message>
        <source>The {quota} numbers of this line are used up today. A clerk may add one.</source>
        <translation>该业务今日 {quota} 个号已取完，可请工作人员加号。</translation>
    </message>
    <message>
        <source>There is a row that no act wrote.</source>
        <translation>有一行没有行为写过它。</translation>
    </message>
    <message>
        <source>There is a table that is not this program&apos;s.</source>
        <translation>有一张表不是本程序的。</translation>
    </message>
    <message>
        <source>There is an image that no act wrote.</source>
        <translation>有影像没有对应的行为。</translation>
    </message>
    <message>
        <source>There is no appeal about {number} to answer.</source>
        <translation>{number} 没有待答复的申诉。</translation>
    </message>
    <message>
        <source>There is no backup on this machine. Make one.</source>
        <translation>本机没有备份，请备份。</translation>
    </message>
    <message>
        <source>There is no database at {path}.</source>
        <translation>{path} 处没有数据库。</translation>
    </message>
    <message>
        <source>There is no item in the file.</source>
        <translation>文件中没有事项。</translation>
    </message>
    <message>
        <source>There is no notice with this number.</source>
        <translation>没有这个号的通知单。</translation>
    </message>
    <message>
        <source>There is no number {number} today.</source>
        <translation>今日没有 {number} 号。</translation>
    </message>
    <message>
        <source>There is no setting {setting}.</source>
        <translation>没有名为 {setting} 的设置。</translation>
    </message>
    <message>
        <source>There is no station {station} in station.toml.</source>
        <translation>station.toml 中没有工作站 {station}。</translation>
    </message>
    <message>
        <source>There is no such day in this number.</source>
        <translation>编号中的日期不存在。</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>没有这个事项。</translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>没有这个队列。</translation>
    </message>
    <message>
        <source>There is no such window.</source>
        <translation>没有这个窗口。</translation>
    </message>
    <message>
        <source>There is no verified mark {mark}.</source>
        <translation>没有名为 {mark} 的核验标记。</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>没有需要移交的事项。</translation>
    </message>
    <message>
        <source>There is nothing to pay; no notice is needed.</source>
        <translation>无需缴费，不必开具通知单。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>These cannot be the same money: another direction, or another amount on another day.</source>
        <translation>不可能是同一笔钱：收退方向不同，或者不在同一天且金额不等。</translation>
    </message>
    <message>
        <source>These charges are not of this notice.</source>
        <translation>这些收费项目不在本通知单上。</translation>
    </message>
    <message>
        <source>These papers cannot be brought later: {missing}.</source>
        <translation>下列材料不能容缺：{missing}。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>这个 PIN 太容易被猜到。</translation>
    </message>
    <message>
        <source>This account has ended.</source>
        <translation>该账号已停用。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>This announced money is settled already.</source>
        <translation>这笔待到账款项已处理。</translation>
    </message>
    <message>
        <source>This approval is recorded for this item already.</source>
        <translation>该事项已登记过这份批准。</translation>
    </message>
    <message>
        <source>This approval was ended before.</source>
        <translation>这份批准此前已失效。</translation>
    </message>
    <message>
        <source>This belongs to another counter.</source>
        <translation>这属于另一个收费台。</translation>
    </message>
    <message>
        <source>This case belongs to another unit.</source>
        <translation>该办件属于其他单位。</translation>
    </message>
    <message>
        <source>This case does not lie with a higher authority.</source>
        <translation>该办件没有上报待答复的记录。</translation>
    </message>
    <message>
        <source>This centre number belongs to {site}.</source>
        <translation>该中心编号已由 {site} 使用。</translation>
    </message>
    <message>
        <source>This closing was corrected by {by} ({number}).</source>
        <translation>该次关账已由 {by} 更正（{number}）。</translation>
    </message>
    <message>
        <source>This code is in use.</source>
        <translation>该代码已被使用。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>这个数据库不是本程序的。</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>该日期已过。</translation>
    </message>
    <message>
        <source>This day lies ahead.</source>
        <translation>日期不能晚于今天。</translation>
    </message>
    <message>
        <source>This day was closed at {at} with report {number}.</source>
        <translation>当日已于 {at} 结束，定报 {number}。</translation>
    </message>
    <message>
        <source>This department has answered already.</source>
        <translation>该部门已经会签。</translation>
    </message>
    <message>
        <source>This department has not refused its part.</source>
        <translation>该部门未退回，也未表示不同意。</translation>
    </message>
    <message>
        <source>This difference is closed already.</source>
        <translation>这笔差异已经结掉了。</translation>
    </message>
    <message>
        <source>This document does not belong to this kind of applicant.</source>
        <translation>该证件种类与申请人类型不符。</translation>
    </message>
    <message>
        <source>This fee does not belong to the item of the case.</source>
        <translation>该收费项目不属于本办件的事项。</translation>
    </message>
    <message>
        <source>This fee has been cancelled.</source>
        <translation>该收费项目已取消。</translation>
    </message>
    <message>
        <source>This fee is charged once.</source>
        <translation>该项收费只按一次计。</translation>
    </message>
    <message>
        <source>This fee is suspended.</source>
        <translation>该收费项目已停征。</translation>
    </message>
    <message>
        <source>This file came in on {at} already, as {name}.</source>
        <translation>这个文件 {at} 已经导入过，名为 {name}。</translation>
    </message>
    <message>
        <source>This file was not stored. Choose it again.</source>
        <translation>文件没有存好，请重新选择。</translation>
    </message>
    <message>
        <source>This hall is encrypted and its key file {path} is not here. Fetch it from beside a backup; without it only the sealed recovery code opens the hall.</source>
        <translation>本厅数据已加密，而密钥文件 {path} 不在。请从备份旁取回；取不回时，只有封存的恢复码能打开。</translation>
    </message>
    <message>
        <source>This hall is encrypted. Its passphrase is needed (HALL_PASSPHRASE).</source>
        <translation>本厅数据已加密，需要开启口令（HALL_PASSPHRASE）。</translation>
    </message>
    <message>
        <source>This hall is on a server; its disk is encrypted there.</source>
        <translation>本厅数据在服务器上，由服务器的磁盘加密。</translation>
    </message>
    <message>
        <source>This has ended already.</source>
        <translation>此项已经结束。</translation>
    </message>
    <message>
        <source>This inquiry was answered on the spot; it has no slip.</source>
        <translation>此次首问已当场答复，没有登记单。</translation>
    </message>
    <message>
        <source>This is an old number of 15 digits.</source>
        <translation>这是 15 位的旧号码。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This is no longer left here.</source>
        <translation>此项已不在未了事项中。</translation>
    </message>
    <message>
        <source>This is no longer there. Refresh the list.</source>
        <translation>找不到这条记录，请刷新列表。</translation>
    </message>
    <message>
        <source>This is no pay code.</source>
        <translation>缴款识别码格式不对。</translation>
    </message>
    <message>
        <source>This is no statement that can be read: {reason}.</source>
        <translation>读不了这个对账单：{reason}。</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>电话号码不正确。</translation>
    </message>
    <message>
        <source>This is not closed here. Open it and finish it, or pass it on.</source>
        <translation>此项不能在这里了结。请打开办理，或移交他人。</translation>
    </message>
    <message>
        <source>This is not done from here without signing on.</source>
        <translation>此处须登录后才能办理。</translation>
    </message>
    <message>
        <source>This is not possible now: case {case} is {state}.</source>
        <translation>现在不能这样操作：办件 {case} 的状态是{state}。</translation>
    </message>
    <message>
        <source>This is not possible now: inquiry {number} is {state}.</source>
        <translation>现在不能这样操作：首问 {number} 的状态是{state}。</translation>
    </message>
    <message>
        <source>This is not possible now: the job is {state}.</source>
        <translation>现在不能这样操作：打印任务的状态是{state}。</translation>
    </message>
    <message>
        <source>This is not possible now: {ticket} is {state}.</source>
        <translation>现在不能这样操作：{ticket} 的状态是{state}。</translation>
    </message>
    <message>
        <source>This is only done at the fee point&apos;s own station.</source>
        <translation>只能在收费点的工作站办理。</translation>
    </message>
    <message>
        <source>This is still being handled: nothing of it is erased.</source>
        <translation>还在办理中，不能删除。</translation>
    </message>
    <message>
        <source>This is the last administrator. Name another first.</source>
        <translation>这是最后一名管理员，请先指定另一名。</translation>
    </message>
    <message>
        <source>This item begins on {first_on}.</source>
        <translation>该事项自 {first_on} 起办理。</translation>
    </message>
    <message>
        <source>This item ended on {ended_on}.</source>
        <translation>该事项已于 {ended_on} 停止办理。</translation>
    </message>
    <message>
        <source>This item is not for this kind of applicant.</source>
        <translation>该事项不面向此类申请人。</translation>
    </message>
    <message>
        <source>This item needs no approval: it is handled in the hall or is the township&apos;s own.</source>
        <translation>该事项不需要批准：在大厅办理，或是乡镇本级事项。</translation>
    </message>
    <message>
        <source>This line has no numbers left today.</source>
        <translation>该业务今日号码已用完。</translation>
    </message>
    <message>
        <source>This line is closed now. It opens at {opens}.</source>
        <translation>该业务现在不办理，{opens} 开始。</translation>
    </message>
    <message>
        <source>This line is closing; no more tickets today.</source>
        <translation>该业务即将结束，今日不再取号。</translation>
    </message>
    <message>
        <source>This line is not a name and its days: {line}.</source>
        <translation>这一行不是“名称加日期”：{line}。</translation>
    </message>
    <message>
        <source>This line is not in use today.</source>
        <translation>该队列今日停用。</translation>
    </message>
    <message>
        <source>This list is closed and has its receipt.</source>
        <translation>名单已结束，清单已出具。</translation>
    </message>
    <message>
        <source>This machine has no printer {printer}. Choose another one.</source>
        <translation>这台电脑没有打印机 {printer}，请另选一台。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock went back. Set it right, or an administrator accepts it with a reason.</source>
        <translation>本机时钟倒退了。请校准时钟，或由管理员说明原因后确认。</translation>
    </message>
    <message>
        <source>This material does not belong to the item.</source>
        <translation>该材料不属于此事项。</translation>
    </message>
    <message>
        <source>This matter does not go to a higher authority.</source>
        <translation>该事项不是上报件。</translation>
    </message>
    <message>
        <source>This notice was answered already: {notice}.</source>
        <translation>该告知书已经补齐：{notice}。</translation>
    </message>
    <message>
        <source>This number belongs to another window.</source>
        <translation>该窗口号已被使用。</translation>
    </message>
    <message>
        <source>This number has another length.</source>
        <translation>编号位数不对。</translation>
    </message>
    <message>
        <source>This paper was made before: {paper}. Its card prints a second copy.</source>
        <translation>{paper}已出过一次，需要另一份时在窗口办件卡上补打。</translation>
    </message>
    <message>
        <source>This paper was sealed by another hall, or was changed.</source>
        <translation>这份文书是别的大厅加密的，或者被改动过。</translation>
    </message>
    <message>
        <source>This passphrase does not open this hall.</source>
        <translation>口令不对，打不开本厅的数据。</translation>
    </message>
    <message>
        <source>This payment has its statement line already.</source>
        <translation>这笔收款已有对应的对账单明细。</translation>
    </message>
    <message>
        <source>This person has taken {limit} numbers today; that is the limit.</source>
        <translation>此人今日已取 {limit} 个号，达到上限。</translation>
    </message>
    <message>
        <source>This person is in the list already.</source>
        <translation>此人在名单中重复。</translation>
    </message>
    <message>
        <source>This person waits already in this line, as {ticket}.</source>
        <translation>此人已在该队列等候，号码 {ticket}。</translation>
    </message>
    <message>
        <source>This person works here no more. Name another.</source>
        <translation>此人已离岗，请另指定。</translation>
    </message>
    <message>
        <source>This proposal has been answered already.</source>
        <translation>该申请已经答复。</translation>
    </message>
    <message>
        <source>This reason does not stop the clock.</source>
        <translation>该事由不能暂停计时。</translation>
    </message>
    <message>
        <source>This receipt was recorded already, for notice {number}.</source>
        <translation>这张回单已经登记过，通知单 {number}。</translation>
    </message>
    <message>
        <source>This receipt was recorded with {payment}.</source>
        <translation>该票据已登记在 {payment}。</translation>
    </message>
    <message>
        <source>This recovery code does not open this hall.</source>
        <translation>这个恢复码打不开本厅的数据。</translation>
    </message>
    <message>
        <source>This recovery is ended already.</source>
        <translation>这项追缴已结束。</translation>
    </message>
    <message>
        <source>This serial number was used for {payment}.</source>
        <translation>该流水号已用于 {payment}。</translation>
    </message>
    <message>
        <source>This setting is another kind of value.</source>
        <translation>该设置的值类型不对。</translation>
    </message>
    <message>
        <source>This setting is written otherwise: a time such as 09:00, a code of 6 figures, never empty.</source>
        <translation>写法不对：时间写成 09:00，区划代码 6 位数字，不能空着。</translation>
    </message>
    <message>
        <source>This sign-on has ended. Sign on again; what you typed is kept.</source>
        <translation>登录已失效，请重新登录；已输入的内容会保留。</translation>
    </message>
    <message>
        <source>This sign-on name is in use.</source>
        <translation>该登录名已被使用。</translation>
    </message>
    <message>
        <source>This stand-in is named already.</source>
        <translation>已指定过该 AB 岗。</translation>
    </message>
    <message>
        <source>This standard is no longer in force.</source>
        <translation>该收费标准已失效。</translation>
    </message>
    <message>
        <source>This standard is not in force yet.</source>
        <translation>该收费标准尚未生效。</translation>
    </message>
    <message>
        <source>This step of case {case} lies before the last one.</source>
        <translation>办件 {case} 的这一步早于上一步。</translation>
    </message>
    <message>
        <source>This unit has a head already for these days.</source>
        <translation>该单位在此期间已有负责人。</translation>
    </message>
    <message>
        <source>This unit is asked for in this line already.</source>
        <translation>该单位已在这个队列。</translation>
    </message>
    <message>
        <source>This unit is at this window already.</source>
        <translation>该单位已在此窗口。</translation>
    </message>
    <message>
        <source>This unit is not asked for in this line.</source>
        <translation>该单位不在这个队列。</translation>
    </message>
    <message>
        <source>This unit is not at this window.</source>
        <translation>该单位不在此窗口。</translation>
    </message>
    <message>
        <source>This voucher was entered with {number}.</source>
        <translation>该凭证号已在{number}登记。</translation>
    </message>
    <message>
        <source>This window belongs to another site.</source>
        <translation>该窗口属于其他中心。</translation>
    </message>
    <message>
        <source>This window does not serve this line.</source>
        <translation>本窗口不办该队列的业务。</translation>
    </message>
    <message>
        <source>This window is closed.</source>
        <translation>该窗口已关闭。</translation>
    </message>
    <message>
        <source>This window is not paused.</source>
        <translation>本窗口没有暂停。</translation>
    </message>
    <message>
        <source>This window is paused. End the pause first.</source>
        <translation>本窗口已暂停，请先恢复。</translation>
    </message>
    <message>
        <source>This window serves no line. Ask the administrator.</source>
        <translation>本窗口没有可办的队列，请联系管理员。</translation>
    </message>
    <message>
        <source>This window serves this line already.</source>
        <translation>本窗口已在办该队列的业务。</translation>
    </message>
    <message>
        <source>This window still holds {ticket}. Finish, park or transfer first.</source>
        <translation>本窗口还在接待 {ticket}。请先办结、挂起或转移。</translation>
    </message>
    <message>
        <source>This window still holds {ticket}. Nobody signs off while holding a visitor.</source>
        <translation>本窗口还在接待 {ticket}，不能签退。</translation>
    </message>
    <message>
        <source>Tickets issued = served + missed + left + cancelled + open</source>
        <translation>发号 = 已办 + 过号 + 离开 + 取消 + 未结</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>What is decided on the spot is not accepted on a promise.</source>
        <translation>即办件不适用容缺受理。</translation>
    </message>
    <message>
        <source>What is kept for search or due dates does not follow from its row. Rebuild it.</source>
        <translation>搜索词或期限与记录不符，请重建。</translation>
    </message>
    <message>
        <source>Who accepted case {case} may not decide it.</source>
        <translation>办件 {case} 的受理人不能作决定。</translation>
    </message>
    <message>
        <source>Who proposed it may not approve it.</source>
        <translation>提出特别程序的人不能批准。</translation>
    </message>
    <message>
        <source>Who proposed, checked and approves must be different persons.</source>
        <translation>提出人、审核人、批准人须为不同的人。</translation>
    </message>
    <message>
        <source>You are not named as stand-in of {holder}.</source>
        <translation>您不是 {holder} 的指定 AB 岗。</translation>
    </message>
    <message>
        <source>You are not signed on at this window.</source>
        <translation>您没有在此窗口登录。</translation>
    </message>
    <message>
        <source>You are signed on at {window}. Sign off there first.</source>
        <translation>您已在 {window} 登录，请先在那里签退。</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>原件已在您手中。</translation>
    </message>
    <message>
        <source>You have no role at this window.</source>
        <translation>您在此窗口没有岗位。</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>您的岗位不办此事。</translation>
    </message>
    <message>
        <source>a citizen reports a fee outside</source>
        <translation>群众反映体外收费</translation>
    </message>
    <message>
        <source>a code has capital letters, figures, - and ., at most 33</source>
        <translation>编码只能用大写字母、数字、- 和 .，最长 33 位</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>投诉处理</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>有看不见的控制字符</translation>
    </message>
    <message>
        <source>a control character that cannot be seen</source>
        <translation>有看不见的控制字符</translation>
    </message>
    <message>
        <source>a day is written 2026-11-24</source>
        <translation>日期不对，要写成 2026-11-24</translation>
    </message>
    <message>
        <source>a day that has not come yet</source>
        <translation>日期还没到</translation>
    </message>
    <message>
        <source>a fee that is cancelled or suspended has no amount</source>
        <translation>已取消或停征的费用不能有标准</translation>
    </message>
    <message>
        <source>a fee that is charged has an amount above 0</source>
        <translation>在收的费用要有大于 0 的标准</translation>
    </message>
    <message>
        <source>a fee without its basis</source>
        <translation>有收费项目，没有收费依据</translation>
    </message>
    <message>
        <source>a fee without its name</source>
        <translation>有收费内容，没有收费项目</translation>
    </message>
    <message>
        <source>a line after the last one</source>
        <translation>合计行之后还有内容</translation>
    </message>
    <message>
        <source>a paper that is not needed cannot be promised for later</source>
        <translation>非必要的材料不用再写可容缺</translation>
    </message>
    <message>
        <source>a payment below nothing</source>
        <translation>收款金额是负数</translation>
    </message>
    <message>
        <source>a promised case done within minutes</source>
        <translation>承诺件几分钟走完</translation>
    </message>
    <message>
        <source>a quotation mark in the wrong place</source>
        <translation>引号位置不对</translation>
    </message>
    <message>
        <source>a quotation mark that is not closed</source>
        <translation>引号没有配对</translation>
    </message>
    <message>
        <source>a quote in the wrong place: round the whole cell, or doubled</source>
        <translation>引号位置不对：引号要么包住整格，要么写成两个</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>引号没有配对</translation>
    </message>
    <message>
        <source>a step has more days than the item promises</source>
        <translation>环节时限超过了承诺期限</translation>
    </message>
    <message>
        <source>a unit is written as yuan a piece</source>
        <translation>单位不对，要写成 元/证</translation>
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
        <translation>确认时钟</translation>
    </message>
    <message>
        <source>acceptance notice</source>
        <translation>受理通知书</translation>
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
        <translation>添加扫描件</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>after cut-off</source>
        <translation>已过截数时间</translation>
    </message>
    <message>
        <source>after the power cut</source>
        <translation>断电后处理</translation>
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
        <translation>报警</translation>
    </message>
    <message>
        <source>amounts differ</source>
        <translation>金额不符</translation>
    </message>
    <message>
        <source>an amount of nothing</source>
        <translation>金额是零</translation>
    </message>
    <message>
        <source>an inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>another bank than the lines before</source>
        <translation>与前面各行不是同一家银行</translation>
    </message>
    <message>
        <source>another charging unit</source>
        <translation>执收单位不符</translation>
    </message>
    <message>
        <source>another reason in the item&apos;s own law</source>
        <translation>事项自有法定事由</translation>
    </message>
    <message>
        <source>answer a part of a joint case</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>answer an appeal</source>
        <translation>答复申诉</translation>
    </message>
    <message>
        <source>answer the doubt</source>
        <translation>答复疑问</translation>
    </message>
    <message>
        <source>answer whether the clock stops</source>
        <translation>答复是否暂停计时</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>answered on another day</source>
        <translation>他日已对上</translation>
    </message>
    <message>
        <source>answered on the spot</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>appeal against a finding</source>
        <translation>对监察问题申诉</translation>
    </message>
    <message>
        <source>applied for twice</source>
        <translation>重复申请</translation>
    </message>
    <message>
        <source>apply for the refund</source>
        <translation>报财政退付</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>approve the fee relief</source>
        <translation>批准减免缓</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>ask a department once more</source>
        <translation>再次会签</translation>
    </message>
    <message>
        <source>ask for a refund</source>
        <translation>申请退付</translation>
    </message>
    <message>
        <source>asking other agencies</source>
        <translation>征求其他机关意见</translation>
    </message>
    <message>
        <source>assess the fee</source>
        <translation>核定收费</translation>
    </message>
    <message>
        <source>assessed and taken by one person</source>
        <translation>核费与收款同一人</translation>
    </message>
    <message>
        <source>at a training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>at the window</source>
        <translation>窗口递交</translation>
    </message>
    <message>
        <source>auction</source>
        <translation>拍卖</translation>
    </message>
    <message>
        <source>back from parking</source>
        <translation>取回挂起</translation>
    </message>
    <message>
        <source>back into the line</source>
        <translation>过号恢复</translation>
    </message>
    <message>
        <source>bank fee point</source>
        <translation>银行收费点</translation>
    </message>
    <message>
        <source>bank teller</source>
        <translation>银行收费员</translation>
    </message>
    <message>
        <source>bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>begin a list</source>
        <translation>开始批量收件</translation>
    </message>
    <message>
        <source>begin a matter</source>
        <translation>开始事项</translation>
    </message>
    <message>
        <source>being answered</source>
        <translation>承办中</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>belongs to another place</source>
        <translation>应到他处办理</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>bring in a statement</source>
        <translation>导入对账单</translation>
    </message>
    <message>
        <source>bring in the catalogue</source>
        <translation>导入事项目录</translation>
    </message>
    <message>
        <source>bring missing papers</source>
        <translation>补齐材料</translation>
    </message>
    <message>
        <source>bring promised papers</source>
        <translation>补齐容缺材料</translation>
    </message>
    <message>
        <source>brought</source>
        <translation>已补正</translation>
    </message>
    <message>
        <source>business</source>
        <translation>办事</translation>
    </message>
    <message>
        <source>by arrival</source>
        <translation>先到先办</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工认定</translation>
    </message>
    <message>
        <source>by notice number</source>
        <translation>按通知单号</translation>
    </message>
    <message>
        <source>by pay code</source>
        <translation>按缴款码</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>by serial</source>
        <translation>按流水号</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>个自然日</translation>
    </message>
    <message>
        <source>call by number</source>
        <translation>按号呼叫</translation>
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
        <translation>按号呼叫</translation>
    </message>
    <message>
        <source>came twice</source>
        <translation>重复到账</translation>
    </message>
    <message>
        <source>cancel printing</source>
        <translation>取消打印</translation>
    </message>
    <message>
        <source>cancel the ticket</source>
        <translation>取消号码</translation>
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
        <translation>办件</translation>
    </message>
    <message>
        <source>cases closed, never a notice</source>
        <translation>有办结无通知单</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>centre manager</source>
        <translation>中心主管</translation>
    </message>
    <message>
        <source>certificate in hand</source>
        <translation>待领证照</translation>
    </message>
    <message>
        <source>certificate out, fee unpaid</source>
        <translation>已发证未缴费</translation>
    </message>
    <message>
        <source>change a matter</source>
        <translation>更改事项</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>change the encryption</source>
        <translation>变更数据加密</translation>
    </message>
    <message>
        <source>characters that cannot be read</source>
        <translation>有不能辨认的字符</translation>
    </message>
    <message>
        <source>characters that cannot be read; save it as UTF-8 or GBK</source>
        <translation>有不能辨认的字符，请另存为 UTF-8 或 GBK 再导入</translation>
    </message>
    <message>
        <source>charged by an ended standard</source>
        <translation>按已取消或到期的标准收费</translation>
    </message>
    <message>
        <source>charged or paid too much</source>
        <translation>多收或多缴</translation>
    </message>
    <message>
        <source>check the fee relief</source>
        <translation>审核减免缓</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>close a difference</source>
        <translation>销差</translation>
    </message>
    <message>
        <source>close a list</source>
        <translation>结束名单</translation>
    </message>
    <message>
        <source>close of the fee point&apos;s day</source>
        <translation>收费点日结单</translation>
    </message>
    <message>
        <source>close off</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>close the day</source>
        <translation>关账</translation>
    </message>
    <message>
        <source>close the day of the hall</source>
        <translation>结束当日</translation>
    </message>
    <message>
        <source>close what is left</source>
        <translation>了结未了事项</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>closed for the day</source>
        <translation>已关账</translation>
    </message>
    <message>
        <source>closed off</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>closed without a result</source>
        <translation>办结无结果</translation>
    </message>
    <message>
        <source>closed without steps</source>
        <translation>办结无过程</translation>
    </message>
    <message>
        <source>columns are divided by commas</source>
        <translation>列要用英文逗号分隔</translation>
    </message>
    <message>
        <source>columns must be divided by commas</source>
        <translation>列要用英文逗号分隔</translation>
    </message>
    <message>
        <source>comes with a later statement</source>
        <translation>未达账项，以后的对账单会有</translation>
    </message>
    <message>
        <source>compare hall and bank</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>conditions not met</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>确认接收</translation>
    </message>
    <message>
        <source>confirm the payment</source>
        <translation>确认收款</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已收讫</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复印件</translation>
    </message>
    <message>
        <source>correct the closing</source>
        <translation>更正关账</translation>
    </message>
    <message>
        <source>daily summary</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>deal with a finding</source>
        <translation>处理监察问题</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>decide on the spot</source>
        <translation>当场决定</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>decided in time</source>
        <translation>按时办结率</translation>
    </message>
    <message>
        <source>decided late</source>
        <translation>超期办结率</translation>
    </message>
    <message>
        <source>decided of accepted</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>decided on the day of receipt</source>
        <translation>即办率</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定书</translation>
    </message>
    <message>
        <source>deemed accepted</source>
        <translation>视为受理</translation>
    </message>
    <message>
        <source>deemed accepted, nobody told in time</source>
        <translation>逾期未告知视为受理</translation>
    </message>
    <message>
        <source>defer</source>
        <translation>缓缴</translation>
    </message>
    <message>
        <source>deferred fee overdue</source>
        <translation>缓缴逾期未缴</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>delivery late</source>
        <translation>超期送达</translation>
    </message>
    <message>
        <source>delivery slip</source>
        <translation>送达回执</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>did not come when called</source>
        <translation>呼叫未到</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>残疾人</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不满意</translation>
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
        <translation>办结后又办</translation>
    </message>
    <message>
        <source>done before it was registered</source>
        <translation>先办后登</translation>
    </message>
    <message>
        <source>done elsewhere already</source>
        <translation>已在别处办妥</translation>
    </message>
    <message>
        <source>done on the spot</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>电子件</translation>
    </message>
    <message>
        <source>employee of the applicant</source>
        <translation>单位经办人</translation>
    </message>
    <message>
        <source>end an absence</source>
        <translation>结束不在岗</translation>
    </message>
    <message>
        <source>end an approval to stay outside the hall</source>
        <translation>终止不进驻批准</translation>
    </message>
    <message>
        <source>end the pause</source>
        <translation>恢复窗口</translation>
    </message>
    <message>
        <source>end the recovery: certificate back</source>
        <translation>证照收回，结束追缴</translation>
    </message>
    <message>
        <source>end the visit</source>
        <translation>结束接待</translation>
    </message>
    <message>
        <source>ended without them</source>
        <translation>未补正而办结</translation>
    </message>
    <message>
        <source>enter a paid refund</source>
        <translation>登记已退付</translation>
    </message>
    <message>
        <source>enter an absence</source>
        <translation>登记不在岗</translation>
    </message>
    <message>
        <source>enter finance&apos;s decision</source>
        <translation>登记财政审核结果</translation>
    </message>
    <message>
        <source>enter the higher authority&apos;s answer</source>
        <translation>登记上级答复</translation>
    </message>
    <message>
        <source>enter the pay code</source>
        <translation>录入缴款识别码</translation>
    </message>
    <message>
        <source>enter the result of the site survey</source>
        <translation>录入踏勘结果</translation>
    </message>
    <message>
        <source>enter the signed paper</source>
        <translation>录入签批件</translation>
    </message>
    <message>
        <source>enter the signed relief form</source>
        <translation>代录已签减免缓审批单</translation>
    </message>
    <message>
        <source>entrusted person</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>erase personal data by rule</source>
        <translation>按规定删除个人信息</translation>
    </message>
    <message>
        <source>erase personal data on request</source>
        <translation>依申请删除个人信息</translation>
    </message>
    <message>
        <source>expediting</source>
        <translation>项目办理督办权</translation>
    </message>
    <message>
        <source>expert review</source>
        <translation>专家评审</translation>
    </message>
    <message>
        <source>extend the limit</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>打印失败</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>false papers</source>
        <translation>材料虚假</translation>
    </message>
    <message>
        <source>family of a martyr</source>
        <translation>烈属</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>已缴费</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>fetch the result</source>
        <translation>领取结果</translation>
    </message>
    <message>
        <source>fetched by somebody else</source>
        <translation>他人代领</translation>
    </message>
    <message>
        <source>fetched here</source>
        <translation>窗口领取</translation>
    </message>
    <message>
        <source>fewer cells than columns</source>
        <translation>格数比列数少</translation>
    </message>
    <message>
        <source>finance&apos;s decision</source>
        <translation>财政部门决定</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>监察问题</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>finish and call the next</source>
        <translation>办结并叫下一位</translation>
    </message>
    <message>
        <source>finish the case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>first inquiries answered on the spot</source>
        <translation>首问当场答复率</translation>
    </message>
    <message>
        <source>first inquiry</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>first inquiry overdue</source>
        <translation>首问逾期</translation>
    </message>
    <message>
        <source>first inquiry slip</source>
        <translation>首问登记单</translation>
    </message>
    <message>
        <source>first review</source>
        <translation>预审</translation>
    </message>
    <message>
        <source>first review of papers</source>
        <translation>申报资料初审权</translation>
    </message>
    <message>
        <source>fix the fee</source>
        <translation>收费确定</translation>
    </message>
    <message>
        <source>fixing the fee</source>
        <translation>收费确定权</translation>
    </message>
    <message>
        <source>found later</source>
        <translation>后来已对上</translation>
    </message>
    <message>
        <source>free the window</source>
        <translation>释放窗口</translation>
    </message>
    <message>
        <source>gave up waiting</source>
        <translation>放弃等候</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>given back to the payer</source>
        <translation>已退还缴款人</translation>
    </message>
    <message>
        <source>gives it back</source>
        <translation>退回主办单位</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>导服</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>guided to another window</source>
        <translation>已引导</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>政务中心</translation>
    </message>
    <message>
        <source>hand originals on</source>
        <translation>移交原件</translation>
    </message>
    <message>
        <source>hand out after payment</source>
        <translation>付讫发放</translation>
    </message>
    <message>
        <source>hand out the result</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>hand over and leave</source>
        <translation>移交并离岗</translation>
    </message>
    <message>
        <source>hand-over list</source>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>hand-overs confirmed in time</source>
        <translation>移交确认及时率</translation>
    </message>
    <message>
        <source>handed in online</source>
        <translation>网上提交</translation>
    </message>
    <message>
        <source>handed on, not signed for</source>
        <translation>移交中，未签收</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>handed over, not confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>handed to somebody else</source>
        <translation>改交他人</translation>
    </message>
    <message>
        <source>handle on the spot</source>
        <translation>即办</translation>
    </message>
    <message>
        <source>handled outside without approval</source>
        <translation>厅外办理无批准</translation>
    </message>
    <message>
        <source>handled sooner than the law</source>
        <translation>办理提速</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>逾时未到岗</translation>
    </message>
    <message>
        <source>head in charge</source>
        <translation>分管负责人</translation>
    </message>
    <message>
        <source>head in chief</source>
        <translation>主要负责人</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>听证</translation>
    </message>
    <message>
        <source>how the day was counted</source>
        <translation>期限说明</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>invitation to tender</source>
        <translation>招标</translation>
    </message>
    <message>
        <source>issue a ticket</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>证照发放权</translation>
    </message>
    <message>
        <source>it has no line ends</source>
        <translation>没有换行</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>是 UTF-16 编码，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>it is an old .xls, or has a password; save it as .xlsx or CSV</source>
        <translation>是旧的 .xls 或加了密码，请另存为 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX</source>
        <translation>既不是 CSV 也不是 XLSX</translation>
    </message>
    <message>
        <source>it is of the old .xls kind or has a password; save it as .xlsx or CSV</source>
        <translation>文件是旧的 .xls 格式或加了密码，请另存为 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>it is written in UTF-16; save it as UTF-8</source>
        <translation>文件是 UTF-16 编码，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>items settled in</source>
        <translation>进驻率</translation>
    </message>
    <message>
        <source>keep announced money</source>
        <translation>登记待到账</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>kind and handling do not agree</source>
        <translation>办件类型与办理制不一致</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>last day of the promise</source>
        <translation>承诺期限最后一天</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>let go as left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>lifted on appeal</source>
        <translation>申诉后撤销</translation>
    </message>
    <message>
        <source>limit of number reached</source>
        <translation>数量限制</translation>
    </message>
    <message>
        <source>look at a person in full</source>
        <translation>查看完整个人信息</translation>
    </message>
    <message>
        <source>look over the papers and accept</source>
        <translation>审核材料并受理</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>出证</translation>
    </message>
    <message>
        <source>mark the amount as doubtful</source>
        <translation>金额有疑</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>开会</translation>
    </message>
    <message>
        <source>military identity document</source>
        <translation>军人证件</translation>
    </message>
    <message>
        <source>misprint</source>
        <translation>打印有误</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>missed of called</source>
        <translation>过号率</translation>
    </message>
    <message>
        <source>mistake at the fee point</source>
        <translation>收费点录入差错</translation>
    </message>
    <message>
        <source>mistake of the bank</source>
        <translation>银行差错</translation>
    </message>
    <message>
        <source>money at the bank without a notice</source>
        <translation>银行有款无通知单</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>格数比列数多</translation>
    </message>
    <message>
        <source>more certificates than cases here</source>
        <translation>部门发证数大于本厅办结数</translation>
    </message>
    <message>
        <source>more income booked than confirmed here</source>
        <translation>财政入账大于本厅确认数</translation>
    </message>
    <message>
        <source>more than a working day past the promise</source>
        <translation>超承诺期限一个工作日以上</translation>
    </message>
    <message>
        <source>more than two working days past the promise</source>
        <translation>超承诺期限两个工作日以上</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能空着</translation>
    </message>
    <message>
        <source>must not begin with =, + or @</source>
        <translation>不能以 =、+、@ 开头</translation>
    </message>
    <message>
        <source>neither a payment nor a reversal</source>
        <translation>业务类型既不是收款也不是冲正</translation>
    </message>
    <message>
        <source>no acceptance notice</source>
        <translation>无受理通知书</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>金额不对</translation>
    </message>
    <message>
        <source>no code: letters, digits and hyphens only, kept as text</source>
        <translation>编码不对：只能用字母、数字和 -，并以文本保存</translation>
    </message>
    <message>
        <source>no day: write it as 2026-11-24</source>
        <translation>日期不对，要写成 2026-11-24</translation>
    </message>
    <message>
        <source>no decision paper</source>
        <translation>无决定文书</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>没有事项</translation>
    </message>
    <message>
        <source>no line break in this cell</source>
        <translation>这一格不能换行</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>没有明细</translation>
    </message>
    <message>
        <source>no list of materials</source>
        <translation>材料清单缺失</translation>
    </message>
    <message>
        <source>no papers are listed</source>
        <translation>没有申请材料</translation>
    </message>
    <message>
        <source>no permit is needed</source>
        <translation>无需许可</translation>
    </message>
    <message>
        <source>no such item stands before this fee</source>
        <translation>收费行前面没有这个事项</translation>
    </message>
    <message>
        <source>no such item stands before this row</source>
        <translation>前面没有这个事项</translation>
    </message>
    <message>
        <source>no time: write it as 10:15:00</source>
        <translation>时间不对，要写成 10:15:00</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not a number that can stand here</source>
        <translation>数不对</translation>
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
        <translation>待会签</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>未建</translation>
    </message>
    <message>
        <source>not dealt with yet</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>not entitled to apply</source>
        <translation>不具备申请资格</translation>
    </message>
    <message>
        <source>not one of this column&apos;s words</source>
        <translation>不是这一列可以填的词</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>不属本中心</translation>
    </message>
    <message>
        <source>not within our remit</source>
        <translation>不属本机关职权</translation>
    </message>
    <message>
        <source>note who has not come</source>
        <translation>登记逾时未到岗</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>notice far off the standard</source>
        <translation>通知单金额与标准相差超过容差</translation>
    </message>
    <message>
        <source>notice off the standard</source>
        <translation>通知单金额与标准不符</translation>
    </message>
    <message>
        <source>old identity number (15 digits)</source>
        <translation>旧身份证号（15 位）</translation>
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
        <translation>即办件</translation>
    </message>
    <message>
        <source>on the spot has 0 days, a promise at least 1</source>
        <translation>即办件的承诺期限填 0，承诺件至少填 1</translation>
    </message>
    <message>
        <source>on-the-spot form</source>
        <translation>即办件办理单</translation>
    </message>
    <message>
        <source>on-the-spot matters done the same day</source>
        <translation>即办件当日办结率</translation>
    </message>
    <message>
        <source>one-time notice</source>
        <translation>一次性告知书</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>only at the bank</source>
        <translation>银行有、大厅无</translation>
    </message>
    <message>
        <source>only in the hall</source>
        <translation>大厅有、银行无</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>open an epoch</source>
        <translation>开启新纪元</translation>
    </message>
    <message>
        <source>open for payments</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>open the day</source>
        <translation>开账</translation>
    </message>
    <message>
        <source>order not replied to</source>
        <translation>督办逾期未回复</translation>
    </message>
    <message>
        <source>order that a case be moved</source>
        <translation>下达督办</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>organising the site survey</source>
        <translation>现场踏勘组织权</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>original and copy</source>
        <translation>原件和复印件</translation>
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
        <translation>其他（写明）</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation>多缴</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已缴费</translation>
    </message>
    <message>
        <source>paid at another counter of the bank</source>
        <translation>在银行别的柜台缴入</translation>
    </message>
    <message>
        <source>paid is not the notice&apos;s sum</source>
        <translation>缴款与通知单不符</translation>
    </message>
    <message>
        <source>paid is not what is due</source>
        <translation>实收与应收不符</translation>
    </message>
    <message>
        <source>paid, comes first</source>
        <translation>缴费后优先</translation>
    </message>
    <message>
        <source>paper not printed</source>
        <translation>未打出的文书</translation>
    </message>
    <message>
        <source>papers are missing</source>
        <translation>材料不齐</translation>
    </message>
    <message>
        <source>papers asked for after acceptance</source>
        <translation>受理后又要求补正</translation>
    </message>
    <message>
        <source>papers cannot be had</source>
        <translation>材料无法取得</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>部分缴纳</translation>
    </message>
    <message>
        <source>pass as missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>passed on to this window</source>
        <translation>转到本窗口</translation>
    </message>
    <message>
        <source>passed once, came back</source>
        <translation>过号返回</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>pause the window</source>
        <translation>暂停窗口</translation>
    </message>
    <message>
        <source>pay at the fee point</source>
        <translation>到收费点缴费</translation>
    </message>
    <message>
        <source>payment confirmation</source>
        <translation>缴款确认单</translation>
    </message>
    <message>
        <source>payment notice</source>
        <translation>缴款通知单</translation>
    </message>
    <message>
        <source>permanent residence card for foreigners</source>
        <translation>外国人永久居留身份证</translation>
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
        <translation>拍照或复印</translation>
    </message>
    <message>
        <source>power cut</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>power not given to the window</source>
        <translation>五权未授予</translation>
    </message>
    <message>
        <source>powers given to windows</source>
        <translation>授权到位率</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>print the day&apos;s report</source>
        <translation>打印当日报告</translation>
    </message>
    <message>
        <source>print the day&apos;s sheet</source>
        <translation>打印对账日报</translation>
    </message>
    <message>
        <source>print the hand-over list</source>
        <translation>打印交接清单</translation>
    </message>
    <message>
        <source>print the report of a period</source>
        <translation>打印期间报表</translation>
    </message>
    <message>
        <source>print the slip</source>
        <translation>打印登记单</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>printer test</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>promise of papers</source>
        <translation>容缺承诺</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>promised matters decided early</source>
        <translation>承诺件提前办结率</translation>
    </message>
    <message>
        <source>promised papers overdue</source>
        <translation>容缺材料逾期未补</translation>
    </message>
    <message>
        <source>promised sooner than the law</source>
        <translation>承诺提速</translation>
    </message>
    <message>
        <source>propose a fee relief</source>
        <translation>申请减免缓</translation>
    </message>
    <message>
        <source>propose to stop the clock</source>
        <translation>申请暂停计时</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>检疫</translation>
    </message>
    <message>
        <source>question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>queue ticket</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>raise findings</source>
        <translation>登记监察问题</translation>
    </message>
    <message>
        <source>ready to be fetched</source>
        <translation>已制证待领</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>receipt of papers</source>
        <translation>收件凭证</translation>
    </message>
    <message>
        <source>receive and accept</source>
        <translation>收件并受理</translation>
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
        <translation>导服台</translation>
    </message>
    <message>
        <source>reconciliation of the fee point&apos;s day</source>
        <translation>对账日报</translation>
    </message>
    <message>
        <source>record a paper receipt</source>
        <translation>登记回单</translation>
    </message>
    <message>
        <source>record an approval to stay outside the hall</source>
        <translation>登记不进驻批准</translation>
    </message>
    <message>
        <source>record the receipt</source>
        <translation>登记票据</translation>
    </message>
    <message>
        <source>red card: two or more past the law</source>
        <translation>红牌：超法定期限两个工作日以上</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>减缴</translation>
    </message>
    <message>
        <source>refund agreed, to be paid</source>
        <translation>财政同意，待支付</translation>
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
        <translation>退付待核实</translation>
    </message>
    <message>
        <source>refund verified, to be applied for</source>
        <translation>已核实，待报财政</translation>
    </message>
    <message>
        <source>refund with finance</source>
        <translation>财政审核中</translation>
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
        <translation>不予批准减免缓</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予许可</translation>
    </message>
    <message>
        <source>refused at intake</source>
        <translation>收件时不予受理</translation>
    </message>
    <message>
        <source>register a place</source>
        <translation>登记工作站位置</translation>
    </message>
    <message>
        <source>register the inquiry</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>reissue the notice</source>
        <translation>重开通知单</translation>
    </message>
    <message>
        <source>reject the stop</source>
        <translation>不同意暂停</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>replied late</source>
        <translation>逾期回复</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>reply overdue</source>
        <translation>逾期未回复</translation>
    </message>
    <message>
        <source>reply to an order</source>
        <translation>回复督办</translation>
    </message>
    <message>
        <source>report a finding</source>
        <translation>手工登记监察问题</translation>
    </message>
    <message>
        <source>report of a period</source>
        <translation>期间报表</translation>
    </message>
    <message>
        <source>reprint the notice</source>
        <translation>补打通知单</translation>
    </message>
    <message>
        <source>residence permit for Hong Kong, Macao and Taiwan</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>result of the site survey</source>
        <translation>踏勘结果</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>return originals</source>
        <translation>退还原件</translation>
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
        <translation>冲正</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲正</translation>
    </message>
    <message>
        <source>reversed by the bank</source>
        <translation>银行已冲正</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>review without an opinion</source>
        <translation>审查意见缺失</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>say which payment a line is</source>
        <translation>人工认定</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>scanned paper</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>see originals</source>
        <translation>核验原件</translation>
    </message>
    <message>
        <source>seen and given back</source>
        <translation>已核验退还</translation>
    </message>
    <message>
        <source>send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>send to a higher authority</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>sent up</source>
        <translation>上报件</translation>
    </message>
    <message>
        <source>serve without a ticket</source>
        <translation>现场接待</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>served without a ticket</source>
        <translation>现场接待</translation>
    </message>
    <message>
        <source>service guide</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>serving soldier</source>
        <translation>现役军人</translation>
    </message>
    <message>
        <source>set the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已缴清</translation>
    </message>
    <message>
        <source>several departments</source>
        <translation>联办件</translation>
    </message>
    <message>
        <source>short break</source>
        <translation>短暂离开</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>病人</translation>
    </message>
    <message>
        <source>sign for originals</source>
        <translation>签收原件</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>sign on</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>signature or seal</source>
        <translation>签字或盖章</translation>
    </message>
    <message>
        <source>site survey</source>
        <translation>现场踏勘</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>start the clock again</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>step late</source>
        <translation>环节超时</translation>
    </message>
    <message>
        <source>still handled at the department</source>
        <translation>应进厅事项仍在部门办理</translation>
    </message>
    <message>
        <source>stop the clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>stopped longer than said</source>
        <translation>暂停计时超过预计</translation>
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
        <translation>补正通知</translation>
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
        <translation>导入部门和财政月报</translation>
    </message>
    <message>
        <source>take over the window</source>
        <translation>接替窗口</translation>
    </message>
    <message>
        <source>taken back before the bank saw it</source>
        <translation>入账前已冲正</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>taken in for another</source>
        <translation>代为接收</translation>
    </message>
    <message>
        <source>technical fault</source>
        <translation>技术差错</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>tell the applicant</source>
        <translation>告知领取</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>the applicant brings the promised papers</source>
        <translation>申请人补齐容缺材料</translation>
    </message>
    <message>
        <source>the applicant brings what is missing</source>
        <translation>申请人补齐材料</translation>
    </message>
    <message>
        <source>the applicant in person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>the applicant&apos;s wish</source>
        <translation>申请人意愿</translation>
    </message>
    <message>
        <source>the back office</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>the count does not agree</source>
        <translation>合计笔数与明细不符</translation>
    </message>
    <message>
        <source>the day closed</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>the higher authority answers</source>
        <translation>等待上级机关答复</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>止日早于起日</translation>
    </message>
    <message>
        <source>the last line must say count and sum</source>
        <translation>合计行要写明笔数和金额</translation>
    </message>
    <message>
        <source>the last line with count and sum is missing</source>
        <translation>缺少写明笔数和金额的合计行</translation>
    </message>
    <message>
        <source>the other departments answer their parts</source>
        <translation>等待其他部门会签</translation>
    </message>
    <message>
        <source>the payer</source>
        <translation>缴款人</translation>
    </message>
    <message>
        <source>the promise is longer than the law&apos;s limit</source>
        <translation>承诺期限超过了法定期限</translation>
    </message>
    <message>
        <source>the same paper is listed twice</source>
        <translation>同一份材料写了两次</translation>
    </message>
    <message>
        <source>the same step of the same unit is there twice</source>
        <translation>同一单位的同一环节写了两次</translation>
    </message>
    <message>
        <source>the sum does not agree</source>
        <translation>合计金额与明细不符</translation>
    </message>
    <message>
        <source>the unit itself</source>
        <translation>执收单位</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>there is a fee, and the state says there is none</source>
        <translation>有收费项目，状态却是无收费</translation>
    </message>
    <message>
        <source>this code is there twice</source>
        <translation>编码重复</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>缺少这一列</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <translation>这一列出现了两次</translation>
    </message>
    <message>
        <source>this paper is not on the item&apos;s list</source>
        <translation>事项的申请材料里没有这份</translation>
    </message>
    <message>
        <source>this serial is there twice</source>
        <translation>流水号重复</translation>
    </message>
    <message>
        <source>time limits</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>补办件</translation>
    </message>
    <message>
        <source>to check who it is</source>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>to reach the applicant</source>
        <translation>联系申请人</translation>
    </message>
    <message>
        <source>to review the case</source>
        <translation>案件复核</translation>
    </message>
    <message>
        <source>told more than once what is missing</source>
        <translation>多次补正告知</translation>
    </message>
    <message>
        <source>told once what is missing</source>
        <translation>一次性告知率</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>turn away</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>two standards of one fee hold on the same day</source>
        <translation>同一收费项目的两个标准日期重叠</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>verify the refund</source>
        <translation>核实退付</translation>
    </message>
    <message>
        <source>veteran</source>
        <translation>退役军人</translation>
    </message>
    <message>
        <source>village or township agent</source>
        <translation>代办员</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>void the notice</source>
        <translation>作废通知单</translation>
    </message>
    <message>
        <source>void the spoiled sheet and print again</source>
        <translation>作废废页并重打</translation>
    </message>
    <message>
        <source>waited over the limit</source>
        <translation>等候超时限</translation>
    </message>
    <message>
        <source>waited over thirty minutes</source>
        <translation>等候超三十分钟率</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>waiting for papers</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <translation>待缴费</translation>
    </message>
    <message>
        <source>waiting for the applicant</source>
        <translation>等待申请人</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>waits for a reply</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>waive</source>
        <translation>免缴</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已免缴</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>went to pay</source>
        <translation>去缴费</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>window clerk</source>
        <translation>窗口人员</translation>
    </message>
    <message>
        <source>window hand-over</source>
        <translation>窗口交班单</translation>
    </message>
    <message>
        <source>windows paused</source>
        <translation>窗口暂停率</translation>
    </message>
    <message>
        <source>with a higher authority</source>
        <translation>转报上级机关</translation>
    </message>
    <message>
        <source>with an infant</source>
        <translation>携带婴幼儿</translation>
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
        <translation>撤销待到账</translation>
    </message>
    <message>
        <source>withdraw the fee relief</source>
        <translation>撤回减免缓</translation>
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
        <translation>个工作日</translation>
    </message>
    <message>
        <source>write a service guide</source>
        <translation>编写办事指南</translation>
    </message>
    <message>
        <source>wrong line</source>
        <translation>取错号</translation>
    </message>
    <message>
        <source>yellow card: a working day past the law</source>
        <translation>黄牌：超法定期限一个工作日</translation>
    </message>
    <message>
        <source>{count} figures.</source>
        <translation>应为 {count} 位数字。</translation>
    </message>
    <message>
        <source>{count} things are in hand. Name who takes over.</source>
        <translation>尚有{count}项在手，请指定接收人。</translation>
    </message>
    <message>
        <source>{count} things are left. Pass or close them, or say why they stay.</source>
        <translation>还有{count}项未了，请逐项移交或了结，或说明留待原因。</translation>
    </message>
    <message>
        <source>{faults} places of the statement are wrong. Nothing comes in.</source>
        <translation>对账单有 {faults} 处不对，一行也不导入。</translation>
    </message>
    <message>
        <source>{holder} is signed on at this window.</source>
        <translation>{holder} 正在该窗口登录。</translation>
    </message>
    <message>
        <source>{holder} is signed on here. Ask them to sign off, or a supervisor to free the window.</source>
        <translation>{holder} 正在此处登录。请其签退，或由主管释放该窗口。</translation>
    </message>
    <message>
        <source>{many} entries were not compared yet. Compare the day first.</source>
        <translation>还有 {many} 笔没有对过，请先对账。</translation>
    </message>
    <message>
        <source>{name} is in other hands: only its holder hands it on or returns it.</source>
        <translation>{name} 在他人手中，只有保管人能移交或退还。</translation>
    </message>
    <message>
        <source>{name} is not kept any more.</source>
        <translation>{name} 已不在留存中。</translation>
    </message>
    <message>
        <source>{number} belongs to another unit.</source>
        <translation>{number}属于其他单位。</translation>
    </message>
    <message>
        <source>{number} does not stand there any more.</source>
        <translation>{number}已不在这一步。</translation>
    </message>
    <message>
        <source>{number} has a pay code already.</source>
        <translation>{number} 已有缴款识别码。</translation>
    </message>
    <message>
        <source>{number} has been reversed already.</source>
        <translation>{number} 已经冲正。</translation>
    </message>
    <message>
        <source>{number} is not decided yet.</source>
        <translation>{number}尚未批准。</translation>
    </message>
    <message>
        <source>{number} is not in doubt.</source>
        <translation>{number} 没有被标记为金额有疑。</translation>
    </message>
    <message>
        <source>{number} is settled.</source>
        <translation>{number} 已缴清。</translation>
    </message>
    <message>
        <source>{number} is void; {replaced_by} takes its place.</source>
        <translation>{number} 已作废，由 {replaced_by} 代替。</translation>
    </message>
    <message>
        <source>{number} is waived; nothing is to be paid.</source>
        <translation>{number}已免缴，无须缴款。</translation>
    </message>
    <message>
        <source>{number} was never printed.</source>
        <translation>{number} 还没有打印过。</translation>
    </message>
    <message>
        <source>{number} was replied to already.</source>
        <translation>{number} 已回复。</translation>
    </message>
    <message>
        <source>{number} was settled by {by} at {at} ({payment}).</source>
        <translation>{number} 已由 {by} 于 {at} 收讫（{payment}）。</translation>
    </message>
    <message>
        <source>{path} is encrypted already.</source>
        <translation>{path} 已经加密。</translation>
    </message>
    <message>
        <source>{path} is not encrypted.</source>
        <translation>{path} 没有加密。</translation>
    </message>
    <message>
        <source>{receiver} has no role at the window of {unit}.</source>
        <translation>{receiver}在{unit}窗口没有岗位。</translation>
    </message>
    <message>
        <source>{receiver} is not signed on. A visitor can only go to somebody at work.</source>
        <translation>{receiver}未在岗。群众只能转给在岗人员。</translation>
    </message>
    <message>
        <source>{staff} may not sign for this.</source>
        <translation>{staff} 不能为此签名。</translation>
    </message>
    <message>
        <source>{ticket} comes back to its first window by itself.</source>
        <translation>{ticket} 办完后会自动回到原窗口。</translation>
    </message>
    <message>
        <source>{ticket} is of {day}. Only today&apos;s numbers are called.</source>
        <translation>{ticket} 是 {day} 的号，只能呼叫今日的号。</translation>
    </message>
    <message>
        <source>{ticket} is there already.</source>
        <translation>{ticket} 已在那里。</translation>
    </message>
    <message>
        <source>{ticket} waits for another window.</source>
        <translation>{ticket} 在其他窗口的队列等候。</translation>
    </message>
    <message>
        <source>{ticket} was missed twice and takes a new number.</source>
        <translation>{ticket} 已两次过号，请重新取号。</translation>
    </message>
    <message>
        <source>{ticket} was taken by {window}.</source>
        <translation>{ticket} 已由 {window} 接待。</translation>
    </message>
    <message>
        <source>{wanted_fen} is wanted; a part is not taken here.</source>
        <translation>应缴{wanted_fen}，本收费点不收部分缴款。</translation>
    </message>
    <message>
        <source>{wanted_fen} is wanted; cash and card are taken exactly.</source>
        <translation>应缴{wanted_fen}，现金和刷卡须如数收取。</translation>
    </message>
</context>
</TS>
