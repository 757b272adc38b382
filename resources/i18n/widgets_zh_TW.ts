<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今日已結束</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>按 Esc 關閉</translation>
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
        <source>Not current: as of {time}</source>
        <translation>不是最新：截至 {time}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Numbers again from {time}</source>
        <translation>{time} 恢復取號</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
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
        <source>Sign off instead</source>
        <translation>改為簽退</translation>
    </message>
    <message>
        <source>The program made a mistake ({error_id}). What you typed is still here. Try once more; if it comes again, tell the administrator this number.</source>
        <translation>程式出錯（{error_id}）。您輸入的內容都還在。請再試一次；如再出現，請把這個編號告訴管理員。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>直接輸入即可篩選</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
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
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>now</source>
        <translation>辦理中</translation>
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
        <source>there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>共 {count} 行</translation>
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
</context>
</TS>
