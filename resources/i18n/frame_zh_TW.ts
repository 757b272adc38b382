<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Data {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database does not answer · as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>請稍候……</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password and PIN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search … F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名確認</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-on name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>Somebody else has taken over this place, or it was freed. Sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something this station needs does not answer ({code}). Nothing was half done.</source>
        <translation>本機所需的設備或服務沒有響應（{code}）。沒有留下只辦了一半的操作。</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>This cannot be done now ({code}).</source>
        <translation>現在不能這樣操作（{code}）。</translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Unsent {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>將到期</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>期限內</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暫停計時</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>不到 1 分鐘</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{day} {weekday}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{name}: lock, password, sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {count} not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” opens nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service hall window</source>
        <translation>政務服務窗口</translation>
    </message>
</context>
</TS>
