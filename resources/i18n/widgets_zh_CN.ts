<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>(provisional)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>After cut-off: what is paid now counts for the next bank day</source>
        <translation>收费点已过截数：现在缴款计入下一银行日</translation>
    </message>
    <message>
        <source>Applicant signed</source>
        <translation>申请人已签</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>应向何处</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>出证</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今日已结束</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>办理条件</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
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
        <translation>送达</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>参加部门</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>实际日期</translation>
    </message>
    <message>
        <source>Erased by rule</source>
        <translation>已按规定删除</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>按 Esc 关闭</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>If the answer is no</source>
        <translation>不予办理时的救济途径</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>正在打印。</translation>
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
        <source>Not accept: the letter prints with the rights against it</source>
        <translation>不予受理：打印决定书，载明救济权利</translation>
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
        <source>Nothing is left to do, since {since}</source>
        <translation>已无待办事项，自 {since} 起</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知书</translation>
    </message>
    <message>
        <source>Numbers again from {time}</source>
        <translation>{time} 恢复取号</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>常见问题</translation>
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
        <translation>地点</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>打印指南</translation>
    </message>
    <message>
        <source>Promise / law</source>
        <translation>承诺 / 法定</translation>
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
        <source>Recover {amount}: the payment was reversed, the certificate is out</source>
        <translation>追缴{amount}：缴款已冲正，证照已发出</translation>
    </message>
    <message>
        <source>Refuse: the letter prints with the rights against it</source>
        <translation>不予许可：打印决定书，载明救济权利</translation>
    </message>
    <message>
        <source>Return: explained in writing with the basis</source>
        <translation>退件：书面说明理由和依据</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印。</translation>
    </message>
    <message>
        <source>Service guide</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>查看完整信息</translation>
    </message>
    <message>
        <source>Show {number} in full</source>
        <translation>查看{number}的完整信息</translation>
    </message>
    <message>
        <source>Sign off instead</source>
        <translation>改为签退</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理流程</translation>
    </message>
    <message>
        <source>Surveyors</source>
        <translation>踏勘人员</translation>
    </message>
    <message>
        <source>That come along, by name; empty for none</source>
        <translation>一同前往的部门名称，没有可不填</translation>
    </message>
    <message>
        <source>The certificate is out and money is wanted again: {why}</source>
        <translation>证照已发出，但费用重新待缴：{why}</translation>
    </message>
    <message>
        <source>The fee point is closed now: the notice is paid later</source>
        <translation>收费点已关：缴款单只能以后缴</translation>
    </message>
    <message>
        <source>The fee point is open</source>
        <translation>收费点营业中</translation>
    </message>
    <message>
        <source>The holiday notice of {year} is not entered: due days in it are provisional.</source>
        <translation>还没有录入{year}年放假通知：落在那一年的到期日都是暂定。</translation>
    </message>
    <message>
        <source>The program made a mistake ({error_id}). What you typed is still here. Try once more; if it comes again, tell the administrator this number.</source>
        <translation>程序出错（{error_id}）。您输入的内容都还在。请再试一次；如再出现，请把这个编号告诉管理员。</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Their numbers; empty for none</source>
        <translation>照片编号，没有可不填</translation>
    </message>
    <message>
        <source>There is no guide for this item today.</source>
        <translation>该事项今天没有办事指南。</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>还没有可计的期限。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>要带的材料</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Two or more names</source>
        <translation>两人以上</translation>
    </message>
    <message>
        <source>Two or more names, one after the other</source>
        <translation>两人以上，用、分开</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>直接输入即可筛选</translation>
    </message>
    <message>
        <source>Waits for the applicant since {since} · next: {coming}</source>
        <translation>等申请人，自 {since} · 下一步：{coming}</translation>
    </message>
    <message>
        <source>What is given out</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>踏勘结论</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>办理地点和时间</translation>
    </message>
    <message>
        <source>Who looked, when and why is kept.</source>
        <translation>谁在何时因何查看，都会记录。</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>到场人员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why that day?</source>
        <translation>为何是这一天</translation>
    </message>
    <message>
        <source>Why that day? Ctrl+Y</source>
        <translation>为何？ Ctrl+Y</translation>
    </message>
    <message>
        <source>Why this day: the law</source>
        <translation>为何是这一天：法定期限</translation>
    </message>
    <message>
        <source>Why this day: the promise</source>
        <translation>为何是这一天：承诺期限</translation>
    </message>
    <message>
        <source>With {who} since {since} · next: {coming}</source>
        <translation>由 {who} 办理，自 {since} · 下一步：{coming}</translation>
    </message>
    <message>
        <source>Withdraw: the applicant takes the application back</source>
        <translation>撤回：申请人收回申请</translation>
    </message>
    <message>
        <source>a stop is proposed</source>
        <translation>特别程序待批</translation>
    </message>
    <message>
        <source>a weekend that is worked</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>accepted {day}</source>
        <translation>受理 {day}</translation>
    </message>
    <message>
        <source>amount in doubt</source>
        <translation>金额有疑</translation>
    </message>
    <message>
        <source>answer expected by {day}</source>
        <translation>预计{day}答复</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>{day}答复</translation>
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
        <translation>{at}补齐</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}前</translation>
    </message>
    <message>
        <source>complaints {phone}</source>
        <translation>监督投诉 {phone}</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>补打 {number}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>declined by {name}: {why}</source>
        <translation>{name}不同意：{why}</translation>
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
        <source>enquiries {phone}</source>
        <translation>咨询 {phone}</translation>
    </message>
    <message>
        <source>entered for {approver}</source>
        <translation>代录，批准人 {approver}</translation>
    </message>
    <message>
        <source>entered from the signed paper</source>
        <translation>代录</translation>
    </message>
    <message>
        <source>expected until {day}</source>
        <translation>预计{day}结束</translation>
    </message>
    <message>
        <source>extended by {count} days</source>
        <translation>延长{count}日</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>如有</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>须本人到场</translation>
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
        <translation>未结束</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>now</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>on the spot, the same day</source>
        <translation>即办件 当日办结</translation>
    </message>
    <message>
        <source>papers {there} of {count}</source>
        <translation>材料 {there}/{count}</translation>
    </message>
    <message>
        <source>printed on the notice, stays binding</source>
        <translation>通知书上已打印，仍须遵守</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
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
        <source>promised {promise}, by law {law}</source>
        <translation>承诺 {promise}，法定 {law}</translation>
    </message>
    <message>
        <source>proposed by {name} {at}</source>
        <translation>{name}于{at}提请</translation>
    </message>
    <message>
        <source>received after closing</source>
        <translation>下班后收件</translation>
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
        <translation>转报{authority}</translation>
    </message>
    <message>
        <source>sent up to {authority} {day}</source>
        <translation>{day}上报{authority}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>supplement until {day}</source>
        <translation>限{day}补正</translation>
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
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>the day itself does not count</source>
        <translation>当日不计</translation>
    </message>
    <message>
        <source>the limit moves to this day</source>
        <translation>顺延至此日</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当日</translation>
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
        <translation>{day} 前缴</translation>
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
        <translation>周末</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>within the extension</source>
        <translation>延长期内</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{amount} announced at {at}, not arrived: {said}</source>
        <translation>{amount}于{at}登记待到账，尚未到账：{said}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{code} · version {number}, guide {edition} · in force since {day}</source>
        <translation>{code} · 事项第{number}版，指南第{edition}版 · 自 {day} 起生效</translation>
    </message>
    <message>
        <source>{counted} days count; due {day} at the close of business</source>
        <translation>计 {counted} 天，{day} 下班时届满</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count}份</translation>
    </message>
    <message>
        <source>{count} moved due days wait for their applicants to be told.</source>
        <translation>{count} 个变动的到期日还没有告知申请人。</translation>
    </message>
    <message>
        <source>{count} orders wait for your reply on the orders page, the nearest by {day}.</source>
        <translation>有 {count} 件督办等您在“督办”页回复，最近的 {day} 到期。</translation>
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
        <translation>{count}项暂停中</translation>
    </message>
    <message>
        <source>{count} visits in all</source>
        <translation>到场{count}次</translation>
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
        <source>{days} {unit}</source>
        <translation>{days} {unit}</translation>
    </message>
    <message>
        <source>{day}, kept</source>
        <translation>{day} 已按期</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day} 今日届满</translation>
    </message>
    <message>
        <source>{day}, {count} days late</source>
        <translation>{day} 超 {count} 日</translation>
    </message>
    <message>
        <source>{day}, {count} days left</source>
        <translation>{day} 余 {count} 日</translation>
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
    <message>
        <source>{state}, appealed</source>
        <translation>{state}，申诉中</translation>
    </message>
    <message>
        <source>{unit}, back office</source>
        <translation>{unit}后台</translation>
    </message>
</context>
</TS>
