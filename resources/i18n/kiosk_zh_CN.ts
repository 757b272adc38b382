<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>18 characters</source>
        <translation>请输入18位号码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the start in {seconds} s. Touch to stay.</source>
        <translation>{seconds} 秒后返回首页，触摸屏幕可继续</translation>
    </message>
    <message>
        <source>Bring these papers:</source>
        <translation>请带好以下材料：</translation>
    </message>
    <message>
        <source>Choose another line</source>
        <translation>选择其他业务</translation>
    </message>
    <message>
        <source>Fees are paid at the bank counter of the hall only, never at a window.</source>
        <translation>费用一律在大厅银行收费点缴纳，窗口不收现金。</translation>
    </message>
    <message>
        <source>Find my matter</source>
        <translation>按事项查找</translation>
    </message>
    <message>
        <source>Give my ID</source>
        <translation>填身份证号</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>I come first</source>
        <translation>优先取号</translation>
    </message>
    <message>
        <source>ID given: {identity}</source>
        <translation>已填：{identity}</translation>
    </message>
    <message>
        <source>If it cannot wait, the guide desk may still give you a number.</source>
        <translation>如确有急事，导服台可以为您加号。</translation>
    </message>
    <message>
        <source>It is shortly before closing: {line} gives out no more numbers today.</source>
        <translation>临近下班，{line}今天不再取号。</translation>
    </message>
    <message>
        <source>It opens again at {opens}. Please come back then, or ask at the guide desk.</source>
        <translation>{opens} 恢复取号，请到时再来，或到导服台咨询。</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Lay the card on the reader or type the number. You may go on without it.</source>
        <translation>请刷身份证或点数字输入；不填也可以取号。</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No line is open here. Please ask at the guide desk.</source>
        <translation>现在没有可取号的业务，请到导服台咨询。</translation>
    </message>
    <message>
        <source>No window serves {line} now.</source>
        <translation>{line}现在没有窗口办理。</translation>
    </message>
    <message>
        <source>Nobody is before you</source>
        <translation>您前面没有人等候</translation>
    </message>
    <message>
        <source>Nothing is called so. Please ask at the guide desk.</source>
        <translation>没有找到，请到导服台咨询。</translation>
    </message>
    <message>
        <source>Number kiosk</source>
        <translation>自助取号</translation>
    </message>
    <message>
        <source>Numbers cannot be taken at this moment.</source>
        <translation>现在暂时不能取号。</translation>
    </message>
    <message>
        <source>Numbers cannot be taken at this moment. {guide}</source>
        <translation>现在暂时不能取号。{guide}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Please ask at the guide desk where your matter can be done.</source>
        <translation>请到导服台询问您的事项在哪里办。</translation>
    </message>
    <message>
        <source>Please ask at the guide desk.</source>
        <translation>请到导服台咨询。</translation>
    </message>
    <message>
        <source>Please ask at the guide desk; somebody there will help you.</source>
        <translation>请到导服台，由工作人员为您办理。</translation>
    </message>
    <message>
        <source>Please come again on the next working day. At the guide desk you can leave your question.</source>
        <translation>请下一个工作日再来；有问题可以在导服台登记。</translation>
    </message>
    <message>
        <source>Please go to the guide desk: somebody there says what can still be done today.</source>
        <translation>请到导服台，由工作人员告诉您今天还能怎么办。</translation>
    </message>
    <message>
        <source>Please listen for your call. If you lost the slip, the guide desk prints it again.</source>
        <translation>请留意叫号。小票遗失可到导服台补打。</translation>
    </message>
    <message>
        <source>Please remember {number} and go to the guide desk: it is printed there.</source>
        <translation>请记住 {number}，到导服台补打小票。</translation>
    </message>
    <message>
        <source>Please take your slip</source>
        <translation>请取走小票</translation>
    </message>
    <message>
        <source>So many are waiting for {line} that a new number could not be served today.</source>
        <translation>{line}等候的人太多，今天再取号已经办不完。</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>正在打印小票…</translation>
    </message>
    <message>
        <source>The slip was not printed. Your number is valid.</source>
        <translation>小票没有打印出来，您的号码仍然有效。</translation>
    </message>
    <message>
        <source>The {quota} numbers of {line} are used up today.</source>
        <translation>{line}今天的 {quota} 个号已取完。</translation>
    </message>
    <message>
        <source>This line is no longer in use.</source>
        <translation>这项业务已停用。</translation>
    </message>
    <message>
        <source>This machine prints no slips now. Please take your number at the guide desk.</source>
        <translation>本机现在打印不了小票，请到导服台取号。</translation>
    </message>
    <message>
        <source>This matter is handled at: {place}</source>
        <translation>此事项在以下地点办理：{place}</translation>
    </message>
    <message>
        <source>Touch what holds for you. You need not show any proof.</source>
        <translation>请点选符合的一项，不用出示证明。</translation>
    </message>
    <message>
        <source>Touch your line to take a number.</source>
        <translation>请点选业务取号。</translation>
    </message>
    <message>
        <source>Touch your matter to see what to bring:</source>
        <translation>点选事项，查看要带的材料：</translation>
    </message>
    <message>
        <source>Type the first letters of its pinyin, such as SFZ.</source>
        <translation>输入事项拼音首字母，如身份证输入 SFZ</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <translation>标准字</translation>
    </message>
    <message>
        <source>Visitors take their number here.</source>
        <translation>办事群众在这里取号。</translation>
    </message>
    <message>
        <source>What have you come for?</source>
        <translation>您来办什么？</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Who comes first?</source>
        <translation>优先取号</translation>
    </message>
    <message>
        <source>Without ID</source>
        <translation>不填，返回</translation>
    </message>
    <message>
        <source>You already have number {ticket} and are waiting.</source>
        <translation>您已取 {ticket} 号，正在等候。</translation>
    </message>
    <message>
        <source>You already took this number</source>
        <translation>您已经取过这个号</translation>
    </message>
    <message>
        <source>You have taken {limit} numbers today; there are no more for one person.</source>
        <translation>您今天已取 {limit} 个号，已到每人每日上限。</translation>
    </message>
    <message>
        <source>Your ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>about {minutes} min to wait</source>
        <translation>约需等候 {minutes} 分钟</translation>
    </message>
    <message>
        <source>aged, disabled, pregnant, with an infant, sick, soldier, veteran</source>
        <translation>老人、残疾、孕妇、婴幼儿、病人、军人等</translation>
    </message>
    <message>
        <source>if you like; it is not printed</source>
        <translation>可不填；小票不印证件号</translation>
    </message>
    <message>
        <source>touch to change</source>
        <translation>点一下可修改</translation>
    </message>
    <message>
        <source>{count} come before you</source>
        <translation>您前面还有 {count} 人</translation>
    </message>
    <message>
        <source>{item} is not done in this hall but at: {place}</source>
        <translation>{item}不在本大厅办理，请到：{place}</translation>
    </message>
    <message>
        <source>{line} does not give out numbers now.</source>
        <translation>{line}现在不取号。</translation>
    </message>
    <message>
        <source>{line} is over for today.</source>
        <translation>{line}今天已结束办理。</translation>
    </message>
    <message>
        <source>{paper} (where you have it)</source>
        <translation>{paper}（如有）</translation>
    </message>
</context>
</TS>
