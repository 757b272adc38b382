<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>90 % wait at most</source>
        <translation>九成等候不超過</translation>
    </message>
    <message>
        <source>A citizen&apos;s report of a fee outside (R11), or a matter still handled at the department (R12).</source>
        <translation>群眾反映體外收費（R11），或應進廳事項仍在部門辦理（R12）。</translation>
    </message>
    <message>
        <source>A second copy is sent to the printer.</source>
        <translation>補打件已送列印。</translation>
    </message>
    <message>
        <source>A second copy of the final report is sent to the printer.</source>
        <translation>定報補打件已送列印。</translation>
    </message>
    <message>
        <source>A week or a month</source>
        <translation>週報、月報</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>與對比期相比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>換一天</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>換排序</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Answer the appeal</source>
        <translation>答覆申訴</translation>
    </message>
    <message>
        <source>Answer the appeal about {number}</source>
        <translation>答覆對 {number} 的申訴</translation>
    </message>
    <message>
        <source>Answer the order</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Appeal denied: the finding stands</source>
        <translation>申訴不成立：問題保留</translation>
    </message>
    <message>
        <source>Appeal granted: the finding is lifted</source>
        <translation>申訴成立：問題撤銷</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>通知單要求</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Back Esc</source>
        <translation>返回 Esc</translation>
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
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>入帳</translation>
    </message>
    <message>
        <source>Booked by finance</source>
        <translation>財政入帳</translation>
    </message>
    <message>
        <source>Booked, reported</source>
        <translation>財政入帳</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>按類型編碼</translation>
    </message>
    <message>
        <source>By the notice</source>
        <translation>通知單應繳</translation>
    </message>
    <message>
        <source>By the standard</source>
        <translation>標準應收</translation>
    </message>
    <message>
        <source>By the standard or notice</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>辦件</translation>
    </message>
    <message>
        <source>Cases granted</source>
        <translation>准予辦件數</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>督辦原因</translation>
    </message>
    <message>
        <source>Certificate out</source>
        <translation>發證</translation>
    </message>
    <message>
        <source>Certificates here</source>
        <translation>本廳發證</translation>
    </message>
    <message>
        <source>Certificates reported</source>
        <translation>部門報送發證數</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Choose a finding in the list.</source>
        <translation>請先在列表中選一個問題。</translation>
    </message>
    <message>
        <source>Choose a window in the list.</source>
        <translation>請在列表中選擇窗口。</translation>
    </message>
    <message>
        <source>Choose an order in the list.</source>
        <translation>請先在列表中選一件督辦。</translation>
    </message>
    <message>
        <source>Choose the state</source>
        <translation>選擇狀態</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <translation>選擇類型</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>選擇單位</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Confirmed here</source>
        <translation>本廳確認</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Counted money</source>
        <translation>清點</translation>
    </message>
    <message>
        <source>Daily summary {day}</source>
        <translation>政務服務日報 {day}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>後一日</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Days reported</source>
        <translation>定報/應報</translation>
    </message>
    <message>
        <source>Days without a final report</source>
        <translation>未報：沒有定報的工作日</translation>
    </message>
    <message>
        <source>Deal with it</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Decided in time</source>
        <translation>按時辦結</translation>
    </message>
    <message>
        <source>Deferred until</source>
        <translation>緩繳至</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Deny: the finding stands</source>
        <translation>不成立：問題保留</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due and late</source>
        <translation>到期與超期</translation>
    </message>
    <message>
        <source>Due and late F7</source>
        <translation>到期與超期 F7</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>結束接待</translation>
    </message>
    <message>
        <source>End the visit of {ticket}</source>
        <translation>結束 {ticket} 的接待</translation>
    </message>
    <message>
        <source>Enter a finding by hand</source>
        <translation>手工登記監察問題</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>手工登記</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Every day is closed.</source>
        <translation>每天都已日結。</translation>
    </message>
    <message>
        <source>Every line is sound.</source>
        <translation>每一行都沒有問題。</translation>
    </message>
    <message>
        <source>Everything about it stands on its card.</source>
        <translation>有關情況都在卡片上。</translation>
    </message>
    <message>
        <source>Everything that is wrong, the gravest first: ■ alarm, ▲ warning, ● reminder. Enter opens a finding with its evidence, F7 what it is about. Answer, appeal, or order that it be moved; an appeal is answered by somebody outside the unit. F2, F4 and F6 choose type, state and unit.</source>
        <translation>全部監察問題，最重的在最上：■ 報警、▲ 預警、● 提醒。Enter 打開問題和證據，F7 打開所涉的辦件。可以處理、申訴或督辦；申訴由本單位以外的人答覆。F2、F4、F6 選類型、狀態、單位。</translation>
    </message>
    <message>
        <source>Facts have changed since report {number}.</source>
        <translation>定報 {number} 之後有事實變動。</translation>
    </message>
    <message>
        <source>Fee point in yuan</source>
        <translation>收費點（元）</translation>
    </message>
    <message>
        <source>Fees in yuan</source>
        <translation>收費（元）</translation>
    </message>
    <message>
        <source>Fees settled</source>
        <translation>今日已繳</translation>
    </message>
    <message>
        <source>File of the reported months</source>
        <translation>報送資料文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>監察問題</translation>
    </message>
    <message>
        <source>First inquiries</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>首問人</translation>
    </message>
    <message>
        <source>Free the sign-on</source>
        <translation>解除佔用</translation>
    </message>
    <message>
        <source>Free {window}</source>
        <translation>解除 {window} 的佔用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>完整查看</translation>
    </message>
    <message>
        <source>Full views</source>
        <translation>完整查看</translation>
    </message>
    <message>
        <source>Grant: the finding is lifted</source>
        <translation>成立：撤銷問題</translation>
    </message>
    <message>
        <source>Hall now</source>
        <translation>今日大廳</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本廳</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Income booked by finance</source>
        <translation>財政入帳</translation>
    </message>
    <message>
        <source>Inquiries open</source>
        <translation>首問未結</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發號</translation>
    </message>
    <message>
        <source>Issued, reported</source>
        <translation>上報發證</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Last day of the law</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Late cases</source>
        <translation>超期辦件</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
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
        <source>Lines F5</source>
        <translation>隊列 F5</translation>
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
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean service</source>
        <translation>平均辦理</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>過號</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Named officer</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新督辦</translation>
    </message>
    <message>
        <source>No case is late.</source>
        <translation>沒有超期辦件。</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>沒有打開的文件。</translation>
    </message>
    <message>
        <source>No first inquiry is open.</source>
        <translation>沒有未結的首問。</translation>
    </message>
    <message>
        <source>No order waits for a reply.</source>
        <translation>沒有等待回覆的督辦。</translation>
    </message>
    <message>
        <source>No unit did anything in these days.</source>
        <translation>這段時間沒有單位辦過事。</translation>
    </message>
    <message>
        <source>Nobody is signed on at {window}.</source>
        <translation>{window} 無人登入。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>沒有人等候。</translation>
    </message>
    <message>
        <source>Nobody looked at anybody in full in the last three months.</source>
        <translation>近三個月沒有人完整查看過個人資訊。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>尚未結束</translation>
    </message>
    <message>
        <source>Not current: as of {time}</source>
        <translation>不是最新：截至 {time}</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>未處理</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>沒打出來</translation>
    </message>
    <message>
        <source>Nothing comes in while one line is wrong.</source>
        <translation>有一行不對就都不收。</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>這段時間沒有資料。</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due soon.</source>
        <translation>沒有超期和臨期的辦件。</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>這裡沒有問題。</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>當日無資料。</translation>
    </message>
    <message>
        <source>Nothing was issued, earned or reported yet.</source>
        <translation>還沒有發證、收費或報送資料。</translation>
    </message>
    <message>
        <source>Nothing was raised this month.</source>
        <translation>本月沒有新的問題。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number of the letter, call or inspection</source>
        <translation>來信、來電或檢查的編號</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>分子 / 分母</translation>
    </message>
    <message>
        <source>Of a case (1124-0012 or the long one) or a first inquiry</source>
        <translation>辦件（1124-0012 或長編號）或首問的編號</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>即辦件</translation>
    </message>
    <message>
        <source>One after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>One before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>請先打開一個辦件。</translation>
    </message>
    <message>
        <source>Open a case or an inquiry first.</source>
        <translation>請先打開一個辦件或首問。</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>上日待辦</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>開放時長</translation>
    </message>
    <message>
        <source>Open inquiries</source>
        <translation>未結首問</translation>
    </message>
    <message>
        <source>Open inquiries Shift+F7</source>
        <translation>未結首問 Shift+F7</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>打開所涉事項</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>來訪人意見</translation>
    </message>
    <message>
        <source>Order about {thing}</source>
        <translation>督辦：{thing}</translation>
    </message>
    <message>
        <source>Order it moved</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>下達</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Orders to move a case, an inquiry or a finding: to whom, until when, what was replied. F10 writes a new one, F8 replies to one that names you. Enter opens an order, F7 what it is about; a scan of its paper opens it too.</source>
        <translation>對辦件、首問或監察問題的督辦：交給誰、何時前回覆、回覆了什么。F10 新督辦，F8 回覆指名給本人的督辦。Enter 打開督辦，F7 打開所涉事項；掃督辦單也會打開。</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>自選</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未繳</translation>
    </message>
    <message>
        <source>Over 30 min</source>
        <translation>超三十分鐘</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已繳</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Papers owed</source>
        <translation>欠交材料</translation>
    </message>
    <message>
        <source>Papers spoiled</source>
        <translation>文書作廢</translation>
    </message>
    <message>
        <source>Paused for</source>
        <translation>暫停時長</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>繳款人</translation>
    </message>
    <message>
        <source>Payment notice number</source>
        <translation>通知單</translation>
    </message>
    <message>
        <source>Payment notices</source>
        <translation>通知單</translation>
    </message>
    <message>
        <source>Payments made</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>週報月報</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>權</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承諾補交</translation>
    </message>
    <message>
        <source>Promised matters</source>
        <translation>承諾件</translation>
    </message>
    <message>
        <source>Put the file away</source>
        <translation>收起文件</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>詢問內容</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>隊列</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>讀取文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Received by day</source>
        <translation>每日收件</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回覆時間</translation>
    </message>
    <message>
        <source>Replied ones too</source>
        <translation>含已回覆</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>Reply to {number}</source>
        <translation>回覆 {number}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報送數</translation>
    </message>
    <message>
        <source>Reported by departments and finance, beside the hall. Columns of the file: {columns}.</source>
        <translation>部門和財政報送的數，與本廳的數並列。文件的列：{columns}。</translation>
    </message>
    <message>
        <source>Reported months</source>
        <translation>廳外資料</translation>
    </message>
    <message>
        <source>Reported outside, and here</source>
        <translation>體外核對：上報與本廳</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>沖正</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>Save as XLSX</source>
        <translation>存為 XLSX</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存報告</translation>
    </message>
    <message>
        <source>Second copies</source>
        <translation>補打</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已辦</translation>
    </message>
    <message>
        <source>Served by line</source>
        <translation>各隊列已辦</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已繳</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Somebody outside the unit answers. Until then the finding stands.</source>
        <translation>由本單位以外的人答覆，答覆之前問題保留。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>State F4</source>
        <translation>狀態 F4</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>環節</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Still unpaid</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The appeal about {number} waits for its answer.</source>
        <translation>對 {number} 的申訴待答覆。</translation>
    </message>
    <message>
        <source>The case in front</source>
        <translation>目前辦件</translation>
    </message>
    <message>
        <source>The day is closed: final report {number} is made out.</source>
        <translation>當日已結束，已出具定報 {number}。</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>正在讀取資料。</translation>
    </message>
    <message>
        <source>The figures of any day with their checks. It is a preliminary report until every window and the fee point are closed; closing the day makes its one numbered final report. The page keys scroll.</source>
        <translation>任何一天的資料及其核對。各窗口和收費點全部結束之前是快報；結束當日後生成唯一編號的定報。翻頁鍵滾動頁面。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件內容</translation>
    </message>
    <message>
        <source>The file reports nothing.</source>
        <translation>文件裡沒有可用的資料。</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>監察問題</translation>
    </message>
    <message>
        <source>The finding about {number} is dealt with.</source>
        <translation>{number} 的問題已處理。</translation>
    </message>
    <message>
        <source>The finding in front</source>
        <translation>目前問題</translation>
    </message>
    <message>
        <source>The finding is dealt with and stays on the record.</source>
        <translation>問題記為已處理，仍留在記錄裡。</translation>
    </message>
    <message>
        <source>The finding is entered; every supervisor is told.</source>
        <translation>已登記，並告知全部督查人員。</translation>
    </message>
    <message>
        <source>The finding is lifted.</source>
        <translation>問題已撤銷。</translation>
    </message>
    <message>
        <source>The finding stands.</source>
        <translation>問題保留。</translation>
    </message>
    <message>
        <source>The order in front</source>
        <translation>目前督辦</translation>
    </message>
    <message>
        <source>The order is written and sent to the printer.</source>
        <translation>督辦單已下達並送列印。</translation>
    </message>
    <message>
        <source>The order is written and sent to the printer. The orders page shows its reply.</source>
        <translation>督辦單已下達並送列印。回覆見“督辦”頁。</translation>
    </message>
    <message>
        <source>The reply to {number} is kept.</source>
        <translation>已回覆 {number}。</translation>
    </message>
    <message>
        <source>The report is sent to the printer.</source>
        <translation>報告已送列印。</translation>
    </message>
    <message>
        <source>The sign-on of {who} ends now. A visitor stays held by the window.</source>
        <translation>{who} 的登入立即結束，窗口正在接待的群眾仍由該窗口保留。</translation>
    </message>
    <message>
        <source>The visit counts as left, is marked as ended by a supervisor and leaves the averages.</source>
        <translation>該次接待計為離開，註明由督查結束，不計入平均數。</translation>
    </message>
    <message>
        <source>The visit of {ticket} is ended.</source>
        <translation>{ticket} 的接待已結束。</translation>
    </message>
    <message>
        <source>The window under the cursor</source>
        <translation>光標所在窗口</translation>
    </message>
    <message>
        <source>There is no case and no inquiry of this number.</source>
        <translation>沒有這個編號的辦件或首問。</translation>
    </message>
    <message>
        <source>There is no case {number} here.</source>
        <translation>這裡沒有辦件 {number}。</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>沒有隊列。</translation>
    </message>
    <message>
        <source>There is no such inquiry here.</source>
        <translation>沒有這條首問。</translation>
    </message>
    <message>
        <source>There is no such order here.</source>
        <translation>這裡沒有這件督辦。</translation>
    </message>
    <message>
        <source>There is no window.</source>
        <translation>沒有窗口。</translation>
    </message>
    <message>
        <source>This is not opened from here.</source>
        <translation>這裡打不開。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>This week, this month, the month before or any days: by unit and by site, counted anew, each rate with its number of cases and compared with the stretch before. Enter on a unit shows its overdue cases, Enter on a case opens it.</source>
        <translation>本週、本月、上月或任意幾天：按單位、按站點，從原始事實重新統計，每個比率都帶件數，並與對比期相比。在單位上按 Enter 顯示它的超期辦件，在辦件上按 Enter 打開。</translation>
    </message>
    <message>
        <source>Tickets by hour</source>
        <translation>各時段發號</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To be replied to by</source>
        <translation>應回覆</translation>
    </message>
    <message>
        <source>To the inquiries</source>
        <translation>轉到未結首問</translation>
    </message>
    <message>
        <source>To the lines</source>
        <translation>轉到隊列</translation>
    </message>
    <message>
        <source>To the windows</source>
        <translation>轉到窗口</translation>
    </message>
    <message>
        <source>To what is due</source>
        <translation>轉到到期辦件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Told for the time no.</source>
        <translation>第幾次告知</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Type F2</source>
        <translation>類型 F2</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit F6</source>
        <translation>單位 F6</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Units: {order}</source>
        <translation>單位：{order}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>來訪人</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>正在等候</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What departments (certificates) and finance (income) report by month, beside what was issued and confirmed here. F2 reads a file whose columns are named above the list; nothing comes in while one line is wrong.</source>
        <translation>部門（發證數）和財政（入帳）按月報送的數，與本廳發證、確認的數並列。F2 讀取文件，列名見列表上方；有一行不對就都不收。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>核對項目</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>督辦要求</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪裡不對</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>針對</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>文件中寫的</translation>
    </message>
    <message>
        <source>What was done about {number}?</source>
        <translation>{number} 怎樣處理的？</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>反映內容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Who saw a person&apos;s particulars in full, whose, when and for which reason. Letters filter the list.</source>
        <translation>誰在什么時候、為什么完整查看了誰的個人資訊。輸入文字即篩選。</translation>
    </message>
    <message>
        <source>Who waits, who serves, what is due and what is not closed. Enter opens a case or an inquiry. A forgotten sign-on is freed and a forgotten visit ended with a reason that is kept.</source>
        <translation>誰在等候、誰在辦理、什么將到期、哪裡尚未結束。回車打開辦件或首問。忘記退出的登入可以解除，忘記結束的接待可以結束，均須說明理由並留痕。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why is the finding about {number} to be lifted?</source>
        <translation>為何申請撤銷 {number} 的問題？</translation>
    </message>
    <message>
        <source>Why that day?</source>
        <translation>為何是這一天</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows F6</source>
        <translation>窗口 F6</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Write and print</source>
        <translation>下達並列印</translation>
    </message>
    <message>
        <source>a month is written 2026-11</source>
        <translation>月份寫作 2026-11</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引號沒有閉合</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>appeal waits</source>
        <translation>申訴待答覆</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>calling {ticket}</source>
        <translation>呼叫 {ticket}</translation>
    </message>
    <message>
        <source>compared with {first} to {last}</source>
        <translation>對比期 {first} 至 {last}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>due {due} · open {open} · difference {difference}</source>
        <translation>應收 {due} · 未繳 {open} · 差額 {difference}</translation>
    </message>
    <message>
        <source>everything is closed</source>
        <translation>全部結束</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>in the order of the units</source>
        <translation>按單位順序</translation>
    </message>
    <message>
        <source>issued {issued} · served {served}</source>
        <translation>發號 {issued} · 已辦 {served}</translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>超期 {count}</translation>
    </message>
    <message>
        <source>longest {span} · parked {count}</source>
        <translation>最長 {span} · 掛起 {count}</translation>
    </message>
    <message>
        <source>mean time to a decision {count} working days</source>
        <translation>平均辦理 {count} 個工作日</translation>
    </message>
    <message>
        <source>most findings first</source>
        <translation>監察問題多的在前</translation>
    </message>
    <message>
        <source>most late first</source>
        <translation>超期多的在前</translation>
    </message>
    <message>
        <source>most open first</source>
        <translation>待辦多的在前</translation>
    </message>
    <message>
        <source>most outstanding first</source>
        <translation>未繳多的在前</translation>
    </message>
    <message>
        <source>most received first</source>
        <translation>收件多的在前</translation>
    </message>
    <message>
        <source>neither certificates nor income</source>
        <translation>發證數和入帳都沒有填</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>no unit is called so</source>
        <translation>沒有這個單位</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>不是整數</translation>
    </message>
    <message>
        <source>not an amount in yuan</source>
        <translation>不是金額</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未清點</translation>
    </message>
    <message>
        <source>not printed {count}</source>
        <translation>未打出 {count}</translation>
    </message>
    <message>
        <source>of {count} issued</source>
        <translation>發號 {count}</translation>
    </message>
    <message>
        <source>paused, {reason}</source>
        <translation>暫停 {reason}</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>reply by {day}</source>
        <translation>{day} 前回覆</translation>
    </message>
    <message>
        <source>serving {ticket}</source>
        <translation>辦理 {ticket}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>缺這一列</translation>
    </message>
    <message>
        <source>this unit&apos;s month stands in the file already</source>
        <translation>該單位該月在文件中已有一行</translation>
    </message>
    <message>
        <source>today {today} · soon {soon}</source>
        <translation>今日 {today} · 臨期 {soon}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>working days: by {day}</source>
        <translation>個工作日，到 {day}</translation>
    </message>
    <message>
        <source>{by} appeals: {reason}</source>
        <translation>{by} 申訴：{reason}</translation>
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
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} days are not closed</source>
        <translation>{count} 個站點日未報</translation>
    </message>
    <message>
        <source>{count} months were taken in or corrected.</source>
        <translation>已收入或更正 {count} 條。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 處</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{count} working days</source>
        <translation>{count} 個工作日</translation>
    </message>
    <message>
        <source>{file} is being made …</source>
        <translation>正在生成 {file} …</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} 已寫好。</translation>
    </message>
    <message>
        <source>{file} reports this. F8 takes it in; a month reported before is corrected.</source>
        <translation>{file} 報送如下。F8 收入；以前報過的月份予以更正。</translation>
    </message>
    <message>
        <source>{file}: set these lines right and read it again.</source>
        <translation>{file}：改正這些行後再讀取。</translation>
    </message>
    <message>
        <source>{file}: {count} places are wrong. Nothing comes in.</source>
        <translation>{file}：有 {count} 處不對，一行也不導入。</translation>
    </message>
    <message>
        <source>{kind} {first} to {last}</source>
        <translation>政務服務{kind} {first} 至 {last}</translation>
    </message>
    <message>
        <source>{place} ({who})</source>
        <translation>{place}（{who}）</translation>
    </message>
    <message>
        <source>{received} received · {decided} decided</source>
        <translation>收 {received} · 結 {decided}</translation>
    </message>
    <message>
        <source>{reported}, {more} more</source>
        <translation>{reported}，多 {more}</translation>
    </message>
    <message>
        <source>{served} of {issued}</source>
        <translation>{issued} 中 {served}</translation>
    </message>
    <message>
        <source>{unit}: {count} overdue cases. Esc shows all.</source>
        <translation>{unit}：超期 {count} 件。Esc 顯示全部。</translation>
    </message>
    <message>
        <source>{window} holds nobody.</source>
        <translation>{window} 沒有在接待群眾。</translation>
    </message>
    <message>
        <source>{window} is free.</source>
        <translation>{window} 的佔用已解除。</translation>
    </message>
    <message>
        <source>▲ up {points} points</source>
        <translation>▲ 升 {points} 個百分點</translation>
    </message>
    <message>
        <source>▼ down {points} points</source>
        <translation>▼ 降 {points} 個百分點</translation>
    </message>
</context>
</TS>
