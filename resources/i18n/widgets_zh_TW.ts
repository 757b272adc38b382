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
        <source>After cut-off: what is paid now counts for the next bank day</source>
        <translation>收費點已過截數：現在繳款計入下一銀行日</translation>
    </message>
    <message>
        <source>Applicant signed</source>
        <translation>申請人已簽</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>應向何處</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>出證</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今日已結束</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>辦理條件</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計數</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>踏勘日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>參加部門</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>沒打出來</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>實際日期</translation>
    </message>
    <message>
        <source>Erased by rule</source>
        <translation>已按規定刪除</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>按 Esc 關閉</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>辦理期限</translation>
    </message>
    <message>
        <source>If the answer is no</source>
        <translation>不予辦理時的救濟途徑</translation>
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
        <source>It prints.</source>
        <translation>正在列印。</translation>
    </message>
    <message>
        <source>Locked. Your PIN or your password opens it again.</source>
        <translation>已鎖定，輸入您的 PIN 或密碼解鎖。</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>不收費</translation>
    </message>
    <message>
        <source>No row has “{text}”. Esc shows all.</source>
        <translation>沒有含“{text}”的行。按 Esc 顯示全部。</translation>
    </message>
    <message>
        <source>No window is open now</source>
        <translation>暫無窗口辦理</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>無人等候</translation>
    </message>
    <message>
        <source>Not accept: the letter prints with the rights against it</source>
        <translation>不予受理：列印決定書，載明救濟權利</translation>
    </message>
    <message>
        <source>Not current: as of {time}</source>
        <translation>不是最新：截至 {time}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Nothing is left to do, since {since}</source>
        <translation>已無待辦事項，自 {since} 起</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知書</translation>
    </message>
    <message>
        <source>Numbers again from {time}</source>
        <translation>{time} 恢復取號</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>常見問題</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>列印指南</translation>
    </message>
    <message>
        <source>Promise / law</source>
        <translation>承諾 / 法定</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>收起提示</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取……</translation>
    </message>
    <message>
        <source>Recover {amount}: the payment was reversed, the certificate is out</source>
        <translation>追繳{amount}：繳款已沖正，證照已發出</translation>
    </message>
    <message>
        <source>Refuse: the letter prints with the rights against it</source>
        <translation>不予許可：列印決定書，載明救濟權利</translation>
    </message>
    <message>
        <source>Return: explained in writing with the basis</source>
        <translation>退件：書面說明理由和依據</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>補打</translation>
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
        <source>Show in full</source>
        <translation>查看完整資訊</translation>
    </message>
    <message>
        <source>Show {number} in full</source>
        <translation>查看{number}的完整資訊</translation>
    </message>
    <message>
        <source>Sign off instead</source>
        <translation>改為簽退</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>辦理流程</translation>
    </message>
    <message>
        <source>Surveyors</source>
        <translation>踏勘人員</translation>
    </message>
    <message>
        <source>That come along, by name; empty for none</source>
        <translation>一同前往的部門名稱，沒有可不填</translation>
    </message>
    <message>
        <source>The certificate is out and money is wanted again: {why}</source>
        <translation>證照已發出，但費用重新待繳：{why}</translation>
    </message>
    <message>
        <source>The fee point is closed now: the notice is paid later</source>
        <translation>收費點已關：繳款單只能以後繳</translation>
    </message>
    <message>
        <source>The fee point is open</source>
        <translation>收費點營業中</translation>
    </message>
    <message>
        <source>The holiday notice of {year} is not entered: due days in it are provisional.</source>
        <translation>還沒有錄入{year}年放假通知：落在那一年的到期日都是暫定。</translation>
    </message>
    <message>
        <source>The program made a mistake ({error_id}). What you typed is still here. Try once more; if it comes again, tell the administrator this number.</source>
        <translation>程式出錯（{error_id}）。您輸入的內容都還在。請再試一次；如再出現，請把這個編號告訴管理員。</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Their numbers; empty for none</source>
        <translation>照片編號，沒有可不填</translation>
    </message>
    <message>
        <source>There is no guide for this item today.</source>
        <translation>該事項今天沒有辦事指南。</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>還沒有可計的期限。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>要帶的材料</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Two or more names</source>
        <translation>兩人以上</translation>
    </message>
    <message>
        <source>Two or more names, one after the other</source>
        <translation>兩人以上，用、分開</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>直接輸入即可篩選</translation>
    </message>
    <message>
        <source>Waits for the applicant since {since} · next: {coming}</source>
        <translation>等申請人，自 {since} · 下一步：{coming}</translation>
    </message>
    <message>
        <source>What is given out</source>
        <translation>辦理結果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>踏勘結論</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>辦理地點和時間</translation>
    </message>
    <message>
        <source>Who looked, when and why is kept.</source>
        <translation>誰在何時因何查看，都會記錄。</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>到場人員</translation>
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
        <source>Why this day: the law</source>
        <translation>為何是這一天：法定期限</translation>
    </message>
    <message>
        <source>Why this day: the promise</source>
        <translation>為何是這一天：承諾期限</translation>
    </message>
    <message>
        <source>With {who} since {since} · next: {coming}</source>
        <translation>由 {who} 辦理，自 {since} · 下一步：{coming}</translation>
    </message>
    <message>
        <source>Withdraw: the applicant takes the application back</source>
        <translation>撤回：申請人收回申請</translation>
    </message>
    <message>
        <source>a stop is proposed</source>
        <translation>特別程式待批</translation>
    </message>
    <message>
        <source>a weekend that is worked</source>
        <translation>調休上班</translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation>受理 {day}</translation>
    </message>
    <message>
        <source>amount in doubt</source>
        <translation>金額有疑</translation>
    </message>
    <message>
        <source>answer expected by {day}</source>
        <translation>預計{day}答覆</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>{day}答覆</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>at {shelf}</source>
        <translation>存放 {shelf}</translation>
    </message>
    <message>
        <source>brought {at}</source>
        <translation>{at}補齊</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}前</translation>
    </message>
    <message>
        <source>complaints {phone}</source>
        <translation>監督投訴 {phone}</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>補打 {number}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>declined by {name}: {why}</source>
        <translation>{name}不同意：{why}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已辦</translation>
    </message>
    <message>
        <source>done on the spot</source>
        <translation>當場辦結</translation>
    </message>
    <message>
        <source>enquiries {phone}</source>
        <translation>咨詢 {phone}</translation>
    </message>
    <message>
        <source>entered for {approver}</source>
        <translation>代錄，核准人 {approver}</translation>
    </message>
    <message>
        <source>entered from the signed paper</source>
        <translation>代錄</translation>
    </message>
    <message>
        <source>expected until {day}</source>
        <translation>預計{day}結束</translation>
    </message>
    <message>
        <source>extended by {count} days</source>
        <translation>延長{count}日</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>如有</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>須本人到場</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>may be brought later</source>
        <translation>可容缺</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未結束</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未簽字</translation>
    </message>
    <message>
        <source>now</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>on the spot, the same day</source>
        <translation>即辦件 當日辦結</translation>
    </message>
    <message>
        <source>papers {there} of {count}</source>
        <translation>材料 {there}/{count}</translation>
    </message>
    <message>
        <source>printed on the notice, stays binding</source>
        <translation>通知書上已列印，仍須遵守</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>promised within {days} days</source>
        <translation>承諾 {days} 日辦結</translation>
    </message>
    <message>
        <source>promised within {days} working days</source>
        <translation>承諾 {days} 個工作日辦結</translation>
    </message>
    <message>
        <source>promised within {months} months</source>
        <translation>承諾 {months} 個月辦結</translation>
    </message>
    <message>
        <source>promised {promise}, by law {law}</source>
        <translation>承諾 {promise}，法定 {law}</translation>
    </message>
    <message>
        <source>proposed by {name} {at}</source>
        <translation>{name}於{at}提請</translation>
    </message>
    <message>
        <source>received after closing</source>
        <translation>下班後收件</translation>
    </message>
    <message>
        <source>received {at}</source>
        <translation>收件 {at}</translation>
    </message>
    <message>
        <source>replaced by {number}</source>
        <translation>由 {number} 代替</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>sent up to {authority}</source>
        <translation>轉報{authority}</translation>
    </message>
    <message>
        <source>sent up to {authority} {day}</source>
        <translation>{day}上報{authority}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>supplement until {day}</source>
        <translation>限{day}補正</translation>
    </message>
    <message>
        <source>survey ahead</source>
        <translation>待踏勘</translation>
    </message>
    <message>
        <source>survey {day} {time}</source>
        <translation>{day} {time}踏勘</translation>
    </message>
    <message>
        <source>surveyed {day}</source>
        <translation>{day}已踏勘</translation>
    </message>
    <message>
        <source>the clock stood still</source>
        <translation>暫停計時</translation>
    </message>
    <message>
        <source>the day itself does not count</source>
        <translation>當日不計</translation>
    </message>
    <message>
        <source>the limit moves to this day</source>
        <translation>順延至此日</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>當日</translation>
    </message>
    <message>
        <source>there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>through {name} {phone}</source>
        <translation>代理人 {name} {phone}</translation>
    </message>
    <message>
        <source>to be paid by {day}</source>
        <translation>{day} 前繳</translation>
    </message>
    <message>
        <source>told {how} {at}</source>
        <translation>{at} {how}告知</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 號窗口</translation>
    </message>
    <message>
        <source>within the extension</source>
        <translation>延長期內</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{amount} announced at {at}, not arrived: {said}</source>
        <translation>{amount}於{at}登記待到帳，尚未到帳：{said}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{code} · version {number}, guide {edition} · in force since {day}</source>
        <translation>{code} · 事項第{number}版，指南第{edition}版 · 自 {day} 起生效</translation>
    </message>
    <message>
        <source>{counted} days count; due {day} at the close of business</source>
        <translation>計 {counted} 天，{day} 下班時屆滿</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count}份</translation>
    </message>
    <message>
        <source>{count} moved due days wait for their applicants to be told.</source>
        <translation>{count} 個變動的到期日還沒有告知申請人。</translation>
    </message>
    <message>
        <source>{count} orders wait for your reply on the orders page, the nearest by {day}.</source>
        <translation>有 {count} 件督辦等您在“督辦”頁回覆，最近的 {day} 到期。</translation>
    </message>
    <message>
        <source>{count} papers owed</source>
        <translation>欠{count}份材料</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>共 {count} 行</translation>
    </message>
    <message>
        <source>{count} stops run</source>
        <translation>{count}項暫停中</translation>
    </message>
    <message>
        <source>{count} visits in all</source>
        <translation>到場{count}次</translation>
    </message>
    <message>
        <source>{count} waiting · about {minutes} min</source>
        <translation>等候 {count} 人 · 約 {minutes} 分</translation>
    </message>
    <message>
        <source>{count} waiting · paused for a moment</source>
        <translation>等候 {count} 人 · 暫停片刻</translation>
    </message>
    <message>
        <source>{days} {unit}</source>
        <translation>{days} {unit}</translation>
    </message>
    <message>
        <source>{day}, kept</source>
        <translation>{day} 已按期</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day} 今日屆滿</translation>
    </message>
    <message>
        <source>{day}, {count} days late</source>
        <translation>{day} 超 {count} 日</translation>
    </message>
    <message>
        <source>{day}, {count} days left</source>
        <translation>{day} 餘 {count} 日</translation>
    </message>
    <message>
        <source>{fee} (company price)</source>
        <translation>{fee}（經營服務性收費）</translation>
    </message>
    <message>
        <source>{name} {yuan} / {unit}</source>
        <translation>{name} {yuan}/{unit}</translation>
    </message>
    <message>
        <source>{shown} of {count} rows</source>
        <translation>{count} 行中的 {shown} 行</translation>
    </message>
    <message>
        <source>{state}, appealed</source>
        <translation>{state}，申訴中</translation>
    </message>
    <message>
        <source>{unit}, back office</source>
        <translation>{unit}後台</translation>
    </message>
</context>
</TS>
