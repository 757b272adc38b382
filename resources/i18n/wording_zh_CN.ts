<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>A day such as 12-03 or 2026-12-03.</source>
        <translation>请输入日期，例如 12-03 或 2026-12-03。</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>请输入 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>An amount such as 12.50, at most two decimals.</source>
        <translation>请输入金额，例如 12.50，最多两位小数。</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>最多 {most} 个字。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Say it in words, at least {least} characters.</source>
        <translation>请用文字说明，至少 {least} 个字。</translation>
    </message>
    <message>
        <source>The font file {file} is missing. Install the program again.</source>
        <translation>缺少字体文件 {file}。请重新安装程序。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
</TS>
