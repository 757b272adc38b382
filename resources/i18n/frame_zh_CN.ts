<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>2 figures in every case number.</source>
        <translation>两位数字，写在每个办件编号里。</translation>
    </message>
    <message>
        <source>4 to 6 figures; opens the locked screen. Empty: as it is.</source>
        <translation>4 至 6 位数字，用于解锁屏幕；不填则不变。</translation>
    </message>
    <message>
        <source>6 figures of the county.</source>
        <translation>县（区）的 6 位数字。</translation>
    </message>
    <message>
        <source>A new hall</source>
        <translation>新建政务中心</translation>
    </message>
    <message>
        <source>A test page went to {printer}. Did everything come out?</source>
        <translation>测试页已送到打印机 {printer}，请核对是否完整清晰。</translation>
    </message>
    <message>
        <source>Accept this clock</source>
        <translation>认可当前时钟</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>As it stands on every paper.</source>
        <translation>写在每份文书上的名称。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>审批后台</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Centre number</source>
        <translation>中心代码</translation>
    </message>
    <message>
        <source>Choose a paper in the list.</source>
        <translation>请先在列表中选中一份文书。</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>换一个数据文件夹…</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>请设置自己的密码</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>了结</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Data {time}</source>
        <translation>数据 {time}</translation>
    </message>
    <message>
        <source>Database does not answer · as of {time}</source>
        <translation>数据库无响应 · 显示的是 {time} 的数据</translation>
    </message>
    <message>
        <source>Demonstration. Password {password}. Sign-on names: {names}</source>
        <translation>演示。密码 {password}，登录名：{names}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>叫号办件</translation>
    </message>
    <message>
        <source>Did {papers} come out of the printer? Say so under Printing.</source>
        <translation>{papers} 打印出来了吗？请到“打印”页确认。</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不再打印</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何页面</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>监察问题</translation>
    </message>
    <message>
        <source>For slips</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Full views</source>
        <translation>完整查看</translation>
    </message>
    <message>
        <source>Give the passphrase of this hall. It is asked for at each start and kept nowhere.</source>
        <translation>请输入本厅的开启口令。每次启动都要输入，口令不保存在任何地方。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>大厅显示屏</translation>
    </message>
    <message>
        <source>Hall now</source>
        <translation>今日大厅</translation>
    </message>
    <message>
        <source>Hall&apos;s name</source>
        <translation>中心名称</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>If the clock is right now, an administrator accepts it; the reason is kept.</source>
        <translation>如果现在的时间是对的，请管理员认可并写明原因，原因会记录在案。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>已打出</translation>
    </message>
    <message>
        <source>It can be changed at any time on the sign-on page.</source>
        <translation>以后可随时在登录页修改。</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>It is not printed any more.</source>
        <translation>这份文书将不再打印。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>No work was begun.</source>
        <translation>未开始办理业务。</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要了</translation>
    </message>
    <message>
        <source>Nothing stays behind.</source>
        <translation>没有未了事项。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的页面</translation>
    </message>
    <message>
        <source>Nothing was printed here today.</source>
        <translation>本站今天还没有打印过文书。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number kiosk</source>
        <translation>自助取号</translation>
    </message>
    <message>
        <source>Of the administrator: letters, figures.</source>
        <translation>管理员的登录名：字母、数字。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>已经打开</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Pass each thing on or close it. Enter opens one. What stays needs a reason.</source>
        <translation>请逐项移交或了结，回车打开；留待的须说明原因。</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Pass to</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>开启口令</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>口令忘了</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password and PIN</source>
        <translation>密码和 PIN</translation>
    </message>
    <message>
        <source>Password and PIN …</source>
        <translation>修改密码和 PIN…</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周报月报</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>立即打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>打印机 未就绪</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>打印机 就绪</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printing a test page …</source>
        <translation>正在打印测试页…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>导服台</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Relief and refunds</source>
        <translation>减免缓与退付</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Reported months</source>
        <translation>厅外数据</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>扫码或搜索</translation>
    </message>
    <message>
        <source>Scan or search … F3</source>
        <translation>扫码或搜索… F3</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Set up a new hall here</source>
        <translation>在此新建政务中心</translation>
    </message>
    <message>
        <source>Set up the hall</source>
        <translation>建立政务中心</translation>
    </message>
    <message>
        <source>Set up this station …</source>
        <translation>设置本站…</translation>
    </message>
    <message>
        <source>Setting up the hall …</source>
        <translation>正在建立政务中心…</translation>
    </message>
    <message>
        <source>Several are set up on this machine.</source>
        <translation>这台电脑上设置了多个工作站。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名确认</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Sign off and print the sheet</source>
        <translation>签退并打印交班单</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>签退…</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-on name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Signed off at the locked screen by who came next.</source>
        <translation>锁屏后由接班人代签退。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>在岗人员</translation>
    </message>
    <message>
        <source>Signing on …</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Somebody else has taken over this place, or it was freed. Sign on again.</source>
        <translation>本窗口已由他人接管或被释放，请重新登录。</translation>
    </message>
    <message>
        <source>Something this station needs does not answer ({code}). Nothing was half done.</source>
        <translation>本机所需的设备或服务没有响应（{code}）。没有留下只办了一半的操作。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station {code} is open already, and does not answer. Close it, or call the administrator.</source>
        <translation>工作站 {code} 已经打开，但没有响应。请关闭它，或联系管理员。</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Take over as stand-in</source>
        <translation>以AB岗接管</translation>
    </message>
    <message>
        <source>The clock of this machine went back</source>
        <translation>这台电脑的时钟倒退了</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>数据库无法使用</translation>
    </message>
    <message>
        <source>The last work here was done at {last}, and the clock says {now}. Set the clock right and try again.</source>
        <translation>本站最后一次办理是在 {last}，而现在时钟显示 {now}。请校准时钟后重试。</translation>
    </message>
    <message>
        <source>The one you were given is known to somebody else.</source>
        <translation>管理员给的密码别人也知道，请先换成自己的。</translation>
    </message>
    <message>
        <source>The paper under the cursor</source>
        <translation>选中的文书</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <translation>程序无法启动</translation>
    </message>
    <message>
        <source>The program made a mistake ({error_id}). Tell the administrator this number.</source>
        <translation>程序出错（{error_id}），请把这个编号告诉管理员。</translation>
    </message>
    <message>
        <source>The sheet is void and counted; it is printed again as an original.</source>
        <translation>这张纸作废并计数，重新打印的仍是原件。</translation>
    </message>
    <message>
        <source>There is no hall here yet. Who sets it up becomes its administrator and signs on with this password.</source>
        <translation>这里还没有政务中心。由谁建立，谁就是管理员，并用下面的密码登录。</translation>
    </message>
    <message>
        <source>There is no such window yet. An administrator adds it, from an office station.</source>
        <translation>还没有这样的窗口，请管理员在办公室工作站添加。</translation>
    </message>
    <message>
        <source>This cannot be done now ({code}).</source>
        <translation>现在不能这样操作（{code}）。</translation>
    </message>
    <message>
        <source>This hall is encrypted</source>
        <translation>本厅数据已加密</translation>
    </message>
    <message>
        <source>This may take a moment after a new version was installed.</source>
        <translation>安装新版本后的第一次打开可能需要一会儿。</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>This place is</source>
        <translation>这里是</translation>
    </message>
    <message>
        <source>This site has no window yet.</source>
        <translation>本中心还没有窗口。</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <source>This station cannot start</source>
        <translation>本工作站无法启动</translation>
    </message>
    <message>
        <source>This version has no page for a station of this kind.</source>
        <translation>当前版本没有这类工作站的页面。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Unsent {count}</source>
        <translation>未发送 {count}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>Void and print again</source>
        <translation>作废并重打</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What did not come out and why, and printing again. A spoiled sheet is counted apart from a second copy.</source>
        <translation>查看没有打出来的文书和原因，并重新打印。打坏的纸和补打的副本分别计数。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>事项说明</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>遗留事项</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办事宜</translation>
    </message>
    <message>
        <source>Which station is this?</source>
        <translation>这是哪个工作站？</translation>
    </message>
    <message>
        <source>Who is signed on where</source>
        <translation>各窗口在岗情况</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>了结原因</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>留待原因</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window name</source>
        <translation>窗口名称</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Work here</source>
        <translation>在此办公</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your password and PIN are kept.</source>
        <translation>密码和 PIN 已保存。</translation>
    </message>
    <message>
        <source>bank fee point</source>
        <translation>银行收费点</translation>
    </message>
    <message>
        <source>certificate to be fetched</source>
        <translation>待领证照</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>faint or unreadable</source>
        <translation>模糊不清</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>hall board</source>
        <translation>大厅显示屏</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>inquiry not answered</source>
        <translation>未结的首问</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>no printer: PDF files in a folder</source>
        <translation>没有打印机：存为 PDF 文件</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>nothing came out</source>
        <translation>没有出纸</translation>
    </message>
    <message>
        <source>office: supervision, back office, administration</source>
        <translation>办公室（督查、审批、管理）</translation>
    </message>
    <message>
        <source>on the spot, not decided</source>
        <translation>未决的即办件</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>paper stuck or torn</source>
        <translation>卡纸或撕坏</translation>
    </message>
    <message>
        <source>papers held</source>
        <translation>暂存的材料</translation>
    </message>
    <message>
        <source>parked visitor</source>
        <translation>挂起的群众</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>导服台</translation>
    </message>
    <message>
        <source>since</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>the visitor has left</source>
        <translation>群众已离开</translation>
    </message>
    <message>
        <source>ticket kiosk</source>
        <translation>自助取号机</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>waits for this window alone</source>
        <translation>只等本窗口的群众</translation>
    </message>
    <message>
        <source>was a mistake</source>
        <translation>打错了</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 号窗口</translation>
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
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{name} (stand-in)</source>
        <translation>{name}（AB岗）</translation>
    </message>
    <message>
        <source>{name}, window {number}</source>
        <translation>{name}（{number}号窗口）</translation>
    </message>
    <message>
        <source>{name}: lock, password, sign off</source>
        <translation>{name}：锁屏、密码、签退</translation>
    </message>
    <message>
        <source>{number} did not come out</source>
        <translation>{number} 没打出来</translation>
    </message>
    <message>
        <source>{number} is not needed</source>
        <translation>{number} 不需要了</translation>
    </message>
    <message>
        <source>{number} is opened from its own page.</source>
        <translation>{number} 请在对应的页面中打开。</translation>
    </message>
    <message>
        <source>{paper} · copy {number}</source>
        <translation>{paper} · 补打 {number}</translation>
    </message>
    <message>
        <source>{state} · {count} not printed</source>
        <translation>{state} · 未打出 {count}</translation>
    </message>
    <message>
        <source>{unit} and others, {count} in all</source>
        <translation>{unit}等 {count} 个部门</translation>
    </message>
    <message>
        <source>“{text}” opens nothing here.</source>
        <translation>“{text}”在这里打不开任何内容。</translation>
    </message>
    <message>
        <source>Service hall window</source>
        <translation>政务服务窗口</translation>
    </message>
</context>
</TS>
