<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>A department&apos;s part of this joint case: its answer and its opinion</source>
        <translation>本部門對聯辦件的會簽：答覆和意見</translation>
    </message>
    <message>
        <source>A refund is refused by finance alone.</source>
        <translation>退付只能由財政不予同意。</translation>
    </message>
    <message>
        <source>Agree and print the notice</source>
        <translation>同意並列印告知書</translation>
    </message>
    <message>
        <source>Agree stop</source>
        <translation>同意暫停</translation>
    </message>
    <message>
        <source>Agree to the special procedure: the clock stops, the notice prints</source>
        <translation>同意特別程式：停止計時，列印告知書</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>預計答覆日期</translation>
    </message>
    <message>
        <source>Answer for the department</source>
        <translation>提交會簽意見</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>上級答覆</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Apply to finance</source>
        <translation>報財政審核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Arrange and print the notice</source>
        <translation>安排並列印通知單</translation>
    </message>
    <message>
        <source>Ask a department that did not agree once more, with what has changed</source>
        <translation>就變化情況再次徵求未同意部門的意見</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次會簽</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>再次徵求</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>審批後台</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>依據：{basis}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By {name}, expected to take {length}</source>
        <translation>由{name}提請，預計{length}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>辦件</translation>
    </message>
    <message>
        <source>Cases that wait for the department: review them with an opinion, grant, refuse with a reason, or return. Who accepted a case does not decide it.</source>
        <translation>等待部門處理的辦件：簽審查意見、准予、說明理由不予許可，或者退件。受理人不能審批自己受理的辦件。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>出證</translation>
    </message>
    <message>
        <source>Check and pass on</source>
        <translation>審核並報批</translation>
    </message>
    <message>
        <source>Checked: {opinion}</source>
        <translation>審核意見：{opinion}</translation>
    </message>
    <message>
        <source>Choose a case in the list, or scan one of its papers.</source>
        <translation>請在列表中選擇辦件，或掃描它的任一文書。</translation>
    </message>
    <message>
        <source>Choose a case in the list.</source>
        <translation>請在列表中選擇辦件。</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>請先在列表中選一行。</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>請先選擇一個步驟。</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>暫停計時</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>計算單位</translation>
    </message>
    <message>
        <source>Course of the case</source>
        <translation>辦理經過</translation>
    </message>
    <message>
        <source>Day of its paper</source>
        <translation>答覆日期</translation>
    </message>
    <message>
        <source>Days longer</source>
        <translation>延長日數</translation>
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
        <source>Decline</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Decline the special procedure: the clock has never stopped</source>
        <translation>不同意特別程式：計時從未停止</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>不予核准</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Empty: all that was asked for</source>
        <translation>留空即全部核准</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>錄入答覆</translation>
    </message>
    <message>
        <source>Expected to take</source>
        <translation>預計用時</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長期限</translation>
    </message>
    <message>
        <source>Extend the limit</source>
        <translation>延長期限</translation>
    </message>
    <message>
        <source>Extend the limit: once, before it is over, within what the item allows</source>
        <translation>延長期限：限一次，期限屆滿前，不超過事項規定</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Fees to be waived, reduced, deferred or paid back. Who proposed or checked does not approve.</source>
        <translation>待減免緩或退付的費用。提出人和審核人不能核准。</translation>
    </message>
    <message>
        <source>Finance agrees</source>
        <translation>財政同意</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>准予許可</translation>
    </message>
    <message>
        <source>Grant: the window is told at once</source>
        <translation>准予：窗口立即收到待辦</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>核准金額</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Higher authority</source>
        <translation>上報機關</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Its opinion</source>
        <translation>會簽意見</translation>
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
        <translation>切換列表</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No case waits here.</source>
        <translation>這裡沒有等待的辦件。</translation>
    </message>
    <message>
        <source>No relief and no refund waits here.</source>
        <translation>沒有等候辦理的減免緩和退付。</translation>
    </message>
    <message>
        <source>Notice {number}, {payer}</source>
        <translation>通知單{number}，{payer}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number of its paper</source>
        <translation>答覆文號</translation>
    </message>
    <message>
        <source>Opinion or reason</source>
        <translation>意見或理由</translation>
    </message>
    <message>
        <source>Other departments</source>
        <translation>會簽</translation>
    </message>
    <message>
        <source>Our document number</source>
        <translation>本單位文號</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>會簽</translation>
    </message>
    <message>
        <source>Papers promised</source>
        <translation>容缺</translation>
    </message>
    <message>
        <source>Pass on with the opinion</source>
        <translation>簽署意見並送審批</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>繳款人</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾日</translation>
    </message>
    <message>
        <source>Promises, surveys, stops</source>
        <translation>容缺、踏勘、暫停</translation>
    </message>
    <message>
        <source>Propose a special procedure: the clock stops when the approver agrees</source>
        <translation>提請特別程式：審批人同意後才停止計時</translation>
    </message>
    <message>
        <source>Propose to the approver</source>
        <translation>提請審批</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提請事由</translation>
    </message>
    <message>
        <source>Record and print</source>
        <translation>記錄並列印</translation>
    </message>
    <message>
        <source>Record of the survey: who came, what was found</source>
        <translation>踏勘記錄：誰到場，結論如何</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予許可</translation>
    </message>
    <message>
        <source>Refuse and print the letter</source>
        <translation>不予許可並列印決定書</translation>
    </message>
    <message>
        <source>Relief and refunds</source>
        <translation>減免緩與退付</translation>
    </message>
    <message>
        <source>Result of the procedure</source>
        <translation>程式結果</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Return and print the letter</source>
        <translation>退件並列印告知書</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審查</translation>
    </message>
    <message>
        <source>Review opinion</source>
        <translation>審查意見</translation>
    </message>
    <message>
        <source>Review: the opinion goes on to the approver</source>
        <translation>審查：意見轉給審批人</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Send up</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>Send up and print the letter</source>
        <translation>上報並出具轉報函</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>上報日期</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送列印。</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>查看完整資訊</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>待踏勘</translation>
    </message>
    <message>
        <source>Site survey by two or more; it does not stop the clock</source>
        <translation>踏勘：兩人以上，不停止計時</translation>
    </message>
    <message>
        <source>Special procedure</source>
        <translation>特別程式</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>恢復計時</translation>
    </message>
    <message>
        <source>Start the clock again</source>
        <translation>恢復計時</translation>
    </message>
    <message>
        <source>Start the clock again: the procedure is over</source>
        <translation>特別程式已結束，恢復計時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Stop clock</source>
        <translation>申請暫停</translation>
    </message>
    <message>
        <source>Stop proposed</source>
        <translation>特別程式待批</translation>
    </message>
    <message>
        <source>Survey it</source>
        <translation>安排踏勘</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>記錄踏勘</translation>
    </message>
    <message>
        <source>The answer about {number} is entered; its clock runs again.</source>
        <translation>{number} 的上級答覆已錄入，恢復計時。</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>辦件</translation>
    </message>
    <message>
        <source>The case in front</source>
        <translation>目前辦件</translation>
    </message>
    <message>
        <source>The case is not decided.</source>
        <translation>辦件尚未作出決定。</translation>
    </message>
    <message>
        <source>The clock has not started.</source>
        <translation>期限尚未起算。</translation>
    </message>
    <message>
        <source>The clock of {number} runs again.</source>
        <translation>{number} 已恢復計時。</translation>
    </message>
    <message>
        <source>The clock of {number} stands still.</source>
        <translation>{number} 已暫停計時。</translation>
    </message>
    <message>
        <source>The department has answered its part of {number}.</source>
        <translation>{number} 已會簽。</translation>
    </message>
    <message>
        <source>The department is asked about {number} once more.</source>
        <translation>{number} 已再次徵求意見。</translation>
    </message>
    <message>
        <source>The higher authority&apos;s answer: the clock runs again</source>
        <translation>上級已答覆：恢復計時</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>決定書</translation>
    </message>
    <message>
        <source>The limit of {number} is extended.</source>
        <translation>{number} 的期限已延長。</translation>
    </message>
    <message>
        <source>The special procedure for {number} is declined.</source>
        <translation>{number}的特別程式未獲同意。</translation>
    </message>
    <message>
        <source>The special procedure for {number} waits for the approver.</source>
        <translation>{number}的特別程式已提請，待審批人同意。</translation>
    </message>
    <message>
        <source>The survey of {number} is arranged; its notice is sent to the printer.</source>
        <translation>{number}的踏勘已安排，通知單已送列印。</translation>
    </message>
    <message>
        <source>The survey of {number} is recorded; its record is sent to the printer.</source>
        <translation>{number}的踏勘已記錄，踏勘記錄已送列印。</translation>
    </message>
    <message>
        <source>There is no case {number} here.</source>
        <translation>這裡沒有辦件 {number}。</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>To the higher authority: the clock stands still from today until its answer</source>
        <translation>轉報上級：今日起暫停計時，至上級答覆</translation>
    </message>
    <message>
        <source>Verify the refund</source>
        <translation>核實</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>等待補正的內容</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>Which department</source>
        <translation>會簽部門</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一項</translation>
    </message>
    <message>
        <source>Why that day?</source>
        <translation>為何是這一天</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>not printed now</source>
        <translation>暫不列印</translation>
    </message>
    <message>
        <source>printed at once</source>
        <translation>立即列印</translation>
    </message>
    <message>
        <source>to pay by {day}</source>
        <translation>繳款期限 {day}</translation>
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
        <translation>餘 {count} 日</translation>
    </message>
    <message>
        <source>{day}, prov.</source>
        <translation>{day}·暫</translation>
    </message>
    <message>
        <source>{item}, notice {number}</source>
        <translation>{item}，通知單{number}</translation>
    </message>
    <message>
        <source>{kind} {amount} of {original}</source>
        <translation>{kind}{amount}，原金額{original}</translation>
    </message>
    <message>
        <source>{number} has moved on.</source>
        <translation>{number}已轉入下一步。</translation>
    </message>
    <message>
        <source>{number} is granted.</source>
        <translation>{number} 已准予。</translation>
    </message>
    <message>
        <source>{number} is refused; the letter is made out.</source>
        <translation>{number} 不予許可，決定書已出具。</translation>
    </message>
    <message>
        <source>{number} is returned; the letter is made out.</source>
        <translation>{number} 已退件，告知書已出具。</translation>
    </message>
    <message>
        <source>{number} is reviewed and waits for approval.</source>
        <translation>{number} 已審查，等待審批。</translation>
    </message>
    <message>
        <source>{number} went to the higher authority; its letter is sent to the printer.</source>
        <translation>{number} 已上報，轉報函已送列印。</translation>
    </message>
    <message>
        <source>{part} {count}</source>
        <translation>{part} {count}</translation>
    </message>
</context>
</TS>
