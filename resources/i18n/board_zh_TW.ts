<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>As of {time}: the database does not answer</source>
        <translation>截至 {time}：資料庫無應答</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>叫號</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>大廳顯示屏</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Lines waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>No data yet: the database does not answer</source>
        <translation>尚無資料：資料庫無應答</translation>
    </message>
    <message>
        <source>Nobody was called yet today</source>
        <translation>今日尚未叫號</translation>
    </message>
    <message>
        <source>Paused: {windows}</source>
        <translation>暫停窗口：{windows}</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>排隊號</translation>
    </message>
    <message>
        <source>Shows the last calls, how the lines stand, and the notices of the hall.</source>
        <translation>顯示最近叫號、各業務等候情況和大廳提示。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 號窗口</translation>
    </message>
    <message>
        <source>about min</source>
        <translation>約需分鐘</translation>
    </message>
    <message>
        <source>call {number}</source>
        <translation>第{number}次呼叫</translation>
    </message>
    <message>
        <source>no window now</source>
        <translation>暫無窗口</translation>
    </message>
    <message>
        <source>on pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>{time}開始</translation>
    </message>
    <message>
        <source>over for today</source>
        <translation>今日結束</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>please go to</source>
        <translation>請到</translation>
    </message>
</context>
</TS>
