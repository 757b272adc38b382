<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>A day such as 12-03 or 2026-12-03.</source>
        <translation>請輸入日期，例如 12-03 或 2026-12-03。</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>請輸入 {least} 到 {most} 的整數。</translation>
    </message>
    <message>
        <source>An amount such as 12.50, at most two decimals.</source>
        <translation>請輸入金額，例如 12.50，最多兩位小數。</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translation>最多 {most} 個字。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>請選擇原因。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>請從列表中選擇。</translation>
    </message>
    <message>
        <source>Say it in words, at least {least} characters.</source>
        <translation>請用文字說明，至少 {least} 個字。</translation>
    </message>
    <message>
        <source>The font file {file} is missing. Install the program again.</source>
        <translation>缺少字型檔 {file}。請重新安裝程式。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此項必填。</translation>
    </message>
</context>
</TS>
