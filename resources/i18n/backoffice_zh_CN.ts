<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>A department&apos;s part of this joint case: its answer and its opinion</source>
        <translation>本部门对联办件的会签：答复和意见</translation>
    </message>
    <message>
        <source>A refund is refused by finance alone.</source>
        <translation>退付只能由财政不予同意。</translation>
    </message>
    <message>
        <source>Agree and print the notice</source>
        <translation>同意并打印告知书</translation>
    </message>
    <message>
        <source>Agree stop</source>
        <translation>同意暂停</translation>
    </message>
    <message>
        <source>Agree to the special procedure: the clock stops, the notice prints</source>
        <translation>同意特别程序：停止计时，打印告知书</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>预计答复日期</translation>
    </message>
    <message>
        <source>Answer for the department</source>
        <translation>提交会签意见</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>上级答复</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Apply to finance</source>
        <translation>报财政审核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Arrange and print the notice</source>
        <translation>安排并打印通知单</translation>
    </message>
    <message>
        <source>Ask a department that did not agree once more, with what has changed</source>
        <translation>就变化情况再次征求未同意部门的意见</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次会签</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>再次征求</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>审批后台</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By {name}, expected to take {length}</source>
        <translation>由{name}提请，预计{length}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Cases that wait for the department: review them with an opinion, grant, refuse with a reason, or return. Who accepted a case does not decide it.</source>
        <translation>等待部门处理的办件：签审查意见、准予、说明理由不予许可，或者退件。受理人不能审批自己受理的办件。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>出证</translation>
    </message>
    <message>
        <source>Check and pass on</source>
        <translation>审核并报批</translation>
    </message>
    <message>
        <source>Checked: {opinion}</source>
        <translation>审核意见：{opinion}</translation>
    </message>
    <message>
        <source>Choose a case in the list, or scan one of its papers.</source>
        <translation>请在列表中选择办件，或扫描它的任一文书。</translation>
    </message>
    <message>
        <source>Choose a case in the list.</source>
        <translation>请在列表中选择办件。</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>请先在列表中选一行。</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>请先选择一个步骤。</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计算单位</translation>
    </message>
    <message>
        <source>Course of the case</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Day of its paper</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Days longer</source>
        <translation>延长日数</translation>
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
        <source>Decline</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Decline the special procedure: the clock has never stopped</source>
        <translation>不同意特别程序：计时从未停止</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Empty: all that was asked for</source>
        <translation>留空即全部批准</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>录入答复</translation>
    </message>
    <message>
        <source>Expected to take</source>
        <translation>预计用时</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>Extend the limit</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>Extend the limit: once, before it is over, within what the item allows</source>
        <translation>延长期限：限一次，期限届满前，不超过事项规定</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Fees to be waived, reduced, deferred or paid back. Who proposed or checked does not approve.</source>
        <translation>待减免缓或退付的费用。提出人和审核人不能批准。</translation>
    </message>
    <message>
        <source>Finance agrees</source>
        <translation>财政同意</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>准予许可</translation>
    </message>
    <message>
        <source>Grant: the window is told at once</source>
        <translation>准予：窗口立即收到待办</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>批准金额</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Higher authority</source>
        <translation>上报机关</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Its opinion</source>
        <translation>会签意见</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Next part of the list</source>
        <translation>切换列表</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No case waits here.</source>
        <translation>这里没有等待的办件。</translation>
    </message>
    <message>
        <source>No relief and no refund waits here.</source>
        <translation>没有等候办理的减免缓和退付。</translation>
    </message>
    <message>
        <source>Notice {number}, {payer}</source>
        <translation>通知单{number}，{payer}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of its paper</source>
        <translation>答复文号</translation>
    </message>
    <message>
        <source>Opinion or reason</source>
        <translation>意见或理由</translation>
    </message>
    <message>
        <source>Other departments</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>Our document number</source>
        <translation>本单位文号</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>Papers promised</source>
        <translation>容缺</translation>
    </message>
    <message>
        <source>Pass on with the opinion</source>
        <translation>签署意见并送审批</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>缴款人</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺日</translation>
    </message>
    <message>
        <source>Promises, surveys, stops</source>
        <translation>容缺、踏勘、暂停</translation>
    </message>
    <message>
        <source>Propose a special procedure: the clock stops when the approver agrees</source>
        <translation>提请特别程序：审批人同意后才停止计时</translation>
    </message>
    <message>
        <source>Propose to the approver</source>
        <translation>提请审批</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提请事由</translation>
    </message>
    <message>
        <source>Record and print</source>
        <translation>记录并打印</translation>
    </message>
    <message>
        <source>Record of the survey: who came, what was found</source>
        <translation>踏勘记录：谁到场，结论如何</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予许可</translation>
    </message>
    <message>
        <source>Refuse and print the letter</source>
        <translation>不予许可并打印决定书</translation>
    </message>
    <message>
        <source>Relief and refunds</source>
        <translation>减免缓与退付</translation>
    </message>
    <message>
        <source>Result of the procedure</source>
        <translation>程序结果</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Return and print the letter</source>
        <translation>退件并打印告知书</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Review opinion</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Review: the opinion goes on to the approver</source>
        <translation>审查：意见转给审批人</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Send up</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Send up and print the letter</source>
        <translation>上报并出具转报函</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印。</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>查看完整信息</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>待踏勘</translation>
    </message>
    <message>
        <source>Site survey by two or more; it does not stop the clock</source>
        <translation>踏勘：两人以上，不停止计时</translation>
    </message>
    <message>
        <source>Special procedure</source>
        <translation>特别程序</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Start the clock again</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Start the clock again: the procedure is over</source>
        <translation>特别程序已结束，恢复计时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>申请暂停</translation>
    </message>
    <message>
        <source>Stop proposed</source>
        <translation>特别程序待批</translation>
    </message>
    <message>
        <source>Survey it</source>
        <translation>安排踏勘</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>记录踏勘</translation>
    </message>
    <message>
        <source>The answer about {number} is entered; its clock runs again.</source>
        <translation>{number} 的上级答复已录入，恢复计时。</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>The case in front</source>
        <translation>当前办件</translation>
    </message>
    <message>
        <source>The case is not decided.</source>
        <translation>办件尚未作出决定。</translation>
    </message>
    <message>
        <source>The clock has not started.</source>
        <translation>期限尚未起算。</translation>
    </message>
    <message>
        <source>The clock of {number} runs again.</source>
        <translation>{number} 已恢复计时。</translation>
    </message>
    <message>
        <source>The clock of {number} stands still.</source>
        <translation>{number} 已暂停计时。</translation>
    </message>
    <message>
        <source>The department has answered its part of {number}.</source>
        <translation>{number} 已会签。</translation>
    </message>
    <message>
        <source>The department is asked about {number} once more.</source>
        <translation>{number} 已再次征求意见。</translation>
    </message>
    <message>
        <source>The higher authority&apos;s answer: the clock runs again</source>
        <translation>上级已答复：恢复计时</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>决定书</translation>
    </message>
    <message>
        <source>The limit of {number} is extended.</source>
        <translation>{number} 的期限已延长。</translation>
    </message>
    <message>
        <source>The special procedure for {number} is declined.</source>
        <translation>{number}的特别程序未获同意。</translation>
    </message>
    <message>
        <source>The special procedure for {number} waits for the approver.</source>
        <translation>{number}的特别程序已提请，待审批人同意。</translation>
    </message>
    <message>
        <source>The survey of {number} is arranged; its notice is sent to the printer.</source>
        <translation>{number}的踏勘已安排，通知单已送打印。</translation>
    </message>
    <message>
        <source>The survey of {number} is recorded; its record is sent to the printer.</source>
        <translation>{number}的踏勘已记录，踏勘记录已送打印。</translation>
    </message>
    <message>
        <source>There is no case {number} here.</source>
        <translation>这里没有办件 {number}。</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>To the higher authority: the clock stands still from today until its answer</source>
        <translation>转报上级：今日起暂停计时，至上级答复</translation>
    </message>
    <message>
        <source>Verify the refund</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>等待补正的内容</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Which department</source>
        <translation>会签部门</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>Why that day?</source>
        <translation>为何是这一天</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>not printed now</source>
        <translation>暂不打印</translation>
    </message>
    <message>
        <source>printed at once</source>
        <translation>立即打印</translation>
    </message>
    <message>
        <source>to pay by {day}</source>
        <translation>缴款期限 {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>{cause}, asked for by {asked}: {reason}</source>
        <translation>{cause}，{asked}提出：{reason}</translation>
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
        <source>{day}, prov.</source>
        <translation>{day}·暂</translation>
    </message>
    <message>
        <source>{item}, notice {number}</source>
        <translation>{item}，通知单{number}</translation>
    </message>
    <message>
        <source>{kind} {amount} of {original}</source>
        <translation>{kind}{amount}，原金额{original}</translation>
    </message>
    <message>
        <source>{number} has moved on.</source>
        <translation>{number}已转入下一步。</translation>
    </message>
    <message>
        <source>{number} is granted.</source>
        <translation>{number} 已准予。</translation>
    </message>
    <message>
        <source>{number} is refused; the letter is made out.</source>
        <translation>{number} 不予许可，决定书已出具。</translation>
    </message>
    <message>
        <source>{number} is returned; the letter is made out.</source>
        <translation>{number} 已退件，告知书已出具。</translation>
    </message>
    <message>
        <source>{number} is reviewed and waits for approval.</source>
        <translation>{number} 已审查，等待审批。</translation>
    </message>
    <message>
        <source>{number} went to the higher authority; its letter is sent to the printer.</source>
        <translation>{number} 已上报，转报函已送打印。</translation>
    </message>
    <message>
        <source>{part} {count}</source>
        <translation>{part} {count}</translation>
    </message>
</context>
</TS>
