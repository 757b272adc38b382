<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>As of {time}: the database does not answer</source>
        <translation>截至 {time}：数据库无应答</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>大厅显示屏</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Lines waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>No data yet: the database does not answer</source>
        <translation>尚无数据：数据库无应答</translation>
    </message>
    <message>
        <source>Nobody was called yet today</source>
        <translation>今日尚未叫号</translation>
    </message>
    <message>
        <source>Paused: {windows}</source>
        <translation>暂停窗口：{windows}</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Shows the last calls, how the lines stand, and the notices of the hall.</source>
        <translation>显示最近叫号、各业务等候情况和大厅提示。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>about min</source>
        <translation>约需分钟</translation>
    </message>
    <message>
        <source>call {number}</source>
        <translation>第{number}次呼叫</translation>
    </message>
    <message>
        <source>no window now</source>
        <translation>暂无窗口</translation>
    </message>
    <message>
        <source>on pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>{time}开始</translation>
    </message>
    <message>
        <source>over for today</source>
        <translation>今日结束</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>please go to</source>
        <translation>请到</translation>
    </message>
</context>
</TS>
