<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今日已结束</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>按 Esc 关闭</translation>
    </message>
    <message>
        <source>Locked. Your PIN or your password opens it again.</source>
        <translation>已锁定，输入您的 PIN 或密码解锁。</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>不收费</translation>
    </message>
    <message>
        <source>No row has “{text}”. Esc shows all.</source>
        <translation>没有含“{text}”的行。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No window is open now</source>
        <translation>暂无窗口办理</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>Not current: as of {time}</source>
        <translation>不是最新：截至 {time}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Numbers again from {time}</source>
        <translation>{time} 恢复取号</translation>
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
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>Sign off instead</source>
        <translation>改为签退</translation>
    </message>
    <message>
        <source>The program made a mistake ({error_id}). What you typed is still here. Try once more; if it comes again, tell the administrator this number.</source>
        <translation>程序出错（{error_id}）。您输入的内容都还在。请再试一次；如再出现，请把这个编号告诉管理员。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>直接输入即可筛选</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>done on the spot</source>
        <translation>当场办结</translation>
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
        <translation>办理中</translation>
    </message>
    <message>
        <source>promised within {days} days</source>
        <translation>承诺 {days} 日办结</translation>
    </message>
    <message>
        <source>promised within {days} working days</source>
        <translation>承诺 {days} 个工作日办结</translation>
    </message>
    <message>
        <source>promised within {months} months</source>
        <translation>承诺 {months} 个月办结</translation>
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
        <translation>等候 {count} 人 · 约 {minutes} 分</translation>
    </message>
    <message>
        <source>{count} waiting · paused for a moment</source>
        <translation>等候 {count} 人 · 暂停片刻</translation>
    </message>
    <message>
        <source>{fee} (company price)</source>
        <translation>{fee}（经营服务性收费）</translation>
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
