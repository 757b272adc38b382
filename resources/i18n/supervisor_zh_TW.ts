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
        <source>A second copy of the final report is sent to the printer.</source>
        <translation>定報補打件已送列印。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>說明</translation>
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
        <source>Booked</source>
        <translation>入帳</translation>
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
        <source>Checks</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Choose a window in the list.</source>
        <translation>請在列表中選擇窗口。</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日結</translation>
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
        <source>Decided</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
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
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full view of {number}</source>
        <translation type="unfinished"></translation>
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
        <source>Inquiries open</source>
        <translation>首問未結</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發號</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
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
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
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
        <source>No case is late.</source>
        <translation>沒有超期辦件。</translation>
    </message>
    <message>
        <source>No first inquiry is open.</source>
        <translation>沒有未結的首問。</translation>
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
        <source>Not printed</source>
        <translation>沒打出來</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due soon.</source>
        <translation>沒有超期和臨期的辦件。</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>當日無資料。</translation>
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
        <source>Of</source>
        <translation>分子 / 分母</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>即辦件</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Originals</source>
        <translation>原件</translation>
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
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
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
        <source>Payment notices</source>
        <translation>通知單</translation>
    </message>
    <message>
        <source>Payments made</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Promised matters</source>
        <translation>承諾件</translation>
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
        <source>Rate</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>日報</translation>
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
        <source>Show in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
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
        <source>Still open</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
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
        <source>There is no window.</source>
        <translation>沒有窗口。</translation>
    </message>
    <message>
        <source>Tickets by hour</source>
        <translation>各時段發號</translation>
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
        <source>Total</source>
        <translation>合計</translation>
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
        <source>What is checked</source>
        <translation>核對項目</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Who looks, when and why is kept and can be read by every supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits, who serves, what is due and what is not closed. Enter opens a case or an inquiry. A forgotten sign-on is freed and a forgotten visit ended with a reason that is kept.</source>
        <translation>誰在等候、誰在辦理、什么將到期、哪裡尚未結束。回車打開辦件或首問。忘記退出的登入可以解除，忘記結束的接待可以結束，均須說明理由並留痕。</translation>
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
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>calling {ticket}</source>
        <translation>呼叫 {ticket}</translation>
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
        <source>nobody</source>
        <translation>無</translation>
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
        <source>serving {ticket}</source>
        <translation>辦理 {ticket}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>today {today} · soon {soon}</source>
        <translation>今日 {today} · 臨期 {soon}</translation>
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
        <source>{count} more</source>
        <translation>另有 {count} 處</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
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
        <source>{place} ({who})</source>
        <translation>{place}（{who}）</translation>
    </message>
    <message>
        <source>{served} of {issued}</source>
        <translation>{issued} 中 {served}</translation>
    </message>
    <message>
        <source>{window} holds nobody.</source>
        <translation>{window} 沒有在接待群眾。</translation>
    </message>
    <message>
        <source>{window} is free.</source>
        <translation>{window} 的佔用已解除。</translation>
    </message>
</context>
</TS>
