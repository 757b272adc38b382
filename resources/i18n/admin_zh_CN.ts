<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation>0：不限</translation>
    </message>
    <message>
        <source>2 figures in every case number. They stay.</source>
        <translation>每个件号里的 2 位数字，以后不变。</translation>
    </message>
    <message>
        <source>30 days earlier</source>
        <translation>前30天</translation>
    </message>
    <message>
        <source>30 days later</source>
        <translation>后30天</translation>
    </message>
    <message>
        <source>A backup is being written.</source>
        <translation>正在写备份。</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>A line each: name, first and last day.</source>
        <translation>一行一个：名称、第一天、最后一天。</translation>
    </message>
    <message>
        <source>A line for window {number}</source>
        <translation>{number} 号窗口服务的队列</translation>
    </message>
    <message>
        <source>A line that is not in the list is added under Lines.</source>
        <translation>列表中没有的队列，在“队列”页增加。</translation>
    </message>
    <message>
        <source>A new chief follows the one before, from that day on.</source>
        <translation>新的主要负责人自该日起接替原任。</translation>
    </message>
    <message>
        <source>A new password for {name}</source>
        <translation>给{name}设新密码</translation>
    </message>
    <message>
        <source>A power of {unit} for its window</source>
        <translation>{unit}授予窗口的权</translation>
    </message>
    <message>
        <source>A role for {name}</source>
        <translation>给{name}一个角色</translation>
    </message>
    <message>
        <source>A stand-in takes over the window with its visitor, under the own name.</source>
        <translation>顶岗人以自己的名义接过窗口和正在办理的群众。</translation>
    </message>
    <message>
        <source>A test page went to {printer}. Did everything come out?</source>
        <translation>测试页已送到打印机 {printer}，请核对是否完整清晰。</translation>
    </message>
    <message>
        <source>A unit for line {letter}</source>
        <translation>{letter} 队列的单位</translation>
    </message>
    <message>
        <source>A unit for window {number}</source>
        <translation>{number} 号窗口的单位</translation>
    </message>
    <message>
        <source>A window for line {letter}</source>
        <translation>服务 {letter} 队列的窗口</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Accept the clock</source>
        <translation>认可时钟</translation>
    </message>
    <message>
        <source>Accept the clock of this machine</source>
        <translation>认可本机时钟</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>增加队列</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>增加中心</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>增加单位</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>增加人员</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>All five at once</source>
        <translation>五权一次授予</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>All items are shown.</source>
        <translation>已显示全部事项。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Approval for {name}</source>
        <translation>{name}：不进驻批准</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Approving body</source>
        <translation>批准机关</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>As it is written on papers.</source>
        <translation>按文书上的写法。</translation>
    </message>
    <message>
        <source>As it stands on every paper.</source>
        <translation>写在每份文书上的名称。</translation>
    </message>
    <message>
        <source>As items begin with: SC of SC-001. It stays.</source>
        <translation>事项编码的开头，如 SC-001 的 SC，以后不变。</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在岗</translation>
    </message>
    <message>
        <source>Away today: {people}</source>
        <translation>今日不在岗：{people}</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>已到岗</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>不对的行</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>Before every number of the line. It stays.</source>
        <translation>排在每个号码前面，以后不变。</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>C</source>
        <translation>停</translation>
    </message>
    <message>
        <source>CSV or XLSX, as it was written out here or as docs/guides/administrator.md says.</source>
        <translation>CSV 或 XLSX，格式同这里导出的文件，见 docs/guides/administrator.md。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Capital letters and figures, up to 8. It stays.</source>
        <translation>大写字母和数字，最多 8 位，以后不变。</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Cases not assessed</source>
        <translation>未核定收费的办件</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Catalogue to bring in</source>
        <translation>要导入的目录</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>改一天</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Change line {letter}</source>
        <translation>修改 {letter} 队列</translation>
    </message>
    <message>
        <source>Change this day</source>
        <translation>调整这一天</translation>
    </message>
    <message>
        <source>Change {day}</source>
        <translation>调整 {day}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Changed days</source>
        <translation>调整的日子</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Charging code</source>
        <translation>执收编码</translation>
    </message>
    <message>
        <source>Check results</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file first (F2).</source>
        <translation>请先选择文件（F2）。</translation>
    </message>
    <message>
        <source>Choose a row in the list.</source>
        <translation>请先在列表中选一行。</translation>
    </message>
    <message>
        <source>Choose an item on the page of items in force and press F8.</source>
        <translation>请在“现行事项”页选中事项，按 F8。</translation>
    </message>
    <message>
        <source>Choose the file of a whole catalogue. Nothing changes before you have seen what it changes.</source>
        <translation>请选择整份目录的文件。看过变更内容并确认之前，什么都不会改。</translation>
    </message>
    <message>
        <source>Clean: {acts} acts, {images} images.</source>
        <translation>完好：{acts} 个行为，{images} 个影像。</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>撤销单位</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>撤销窗口</translation>
    </message>
    <message>
        <source>Close window {number}</source>
        <translation>撤销 {number} 号窗口</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation>撤销{name}</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation>没有读的列：{columns}。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Correct them in the file and choose it again.</source>
        <translation>请在文件中改正后重新选择。</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>算作</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Default {value}.</source>
        <translation>默认 {value}。</translation>
    </message>
    <message>
        <source>Departments that will be made: {units}.</source>
        <translation>将新设的单位：{units}。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>两位码</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>授权文件</translation>
    </message>
    <message>
        <source>Due days that move</source>
        <translation>变动的到期日</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>不填即长期有效。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>End a role</source>
        <translation>终止角色</translation>
    </message>
    <message>
        <source>End a role of {name}</source>
        <translation>终止{name}的一个角色</translation>
    </message>
    <message>
        <source>End a stand-in of {name}</source>
        <translation>终止{name}的一个顶岗人</translation>
    </message>
    <message>
        <source>End account</source>
        <translation>终止账号</translation>
    </message>
    <message>
        <source>End line {letter}</source>
        <translation>终止 {letter} 队列</translation>
    </message>
    <message>
        <source>End the account</source>
        <translation>终止账号</translation>
    </message>
    <message>
        <source>End the account of {name}</source>
        <translation>终止{name}的账号</translation>
    </message>
    <message>
        <source>End the line</source>
        <translation>终止队列</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>终止角色</translation>
    </message>
    <message>
        <source>Ending charges</source>
        <translation>即将到期的收费</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>终止日</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Enter a notice</source>
        <translation>录入通知</translation>
    </message>
    <message>
        <source>Enter a year&apos;s notice</source>
        <translation>录入年度放假通知</translation>
    </message>
    <message>
        <source>Erased so far</source>
        <translation>已删条数</translation>
    </message>
    <message>
        <source>Erased up to</source>
        <translation>已删至</translation>
    </message>
    <message>
        <source>Erasing by rule</source>
        <translation>按期删除</translation>
    </message>
    <message>
        <source>Every act and every row is being held against the journal.</source>
        <translation>正在把每个行为、每一行与日志核对。</translation>
    </message>
    <message>
        <source>Every due date is counted anew. What was printed stays binding where it is earlier.</source>
        <translation>所有期限重新计算；已打印的日期较早的，仍按较早的办。</translation>
    </message>
    <message>
        <source>Every item at {place}</source>
        <translation>{place}的全部事项</translation>
    </message>
    <message>
        <source>Every item is handled in the hall.</source>
        <translation>全部事项都在大厅办理。</translation>
    </message>
    <message>
        <source>Every line is sound.</source>
        <translation>每一行都没有问题。</translation>
    </message>
    <message>
        <source>Everything that a hall changes while it runs: places, windows, people, powers, catalogue, calendar, settings, and what keeps the data safe. Ctrl+1 to Ctrl+8 go to a section, Ctrl+PageDown to the next page. In a list, letters filter and Enter opens; in a form, Ctrl+Enter keeps and Esc goes back without losing what was typed.</source>
        <translation>大厅运行中可以改的一切：地点、窗口、人员、授权、目录、日历、设置，以及数据安全。Ctrl+1 到 Ctrl+8 转到各栏，Ctrl+PageDown 转到下一页。列表中直接打字筛选，Enter 打开；表单中 Ctrl+Enter 保存，Esc 返回而不丢失已填内容。</translation>
    </message>
    <message>
        <source>Expediting</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finish or leave the form first (Esc).</source>
        <translation>请先完成表单，或按 Esc 离开。</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Five powers</source>
        <translation>五权</translation>
    </message>
    <message>
        <source>Flood, power cut, worked by order …</source>
        <translation>防汛、停电、奉令上班等</translation>
    </message>
    <message>
        <source>For slips</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>For unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Free the place</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Free window {number}</source>
        <translation>释放 {number} 号窗口</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From now on nothing in that year is provisional. A second time corrects the first.</source>
        <translation>此后该年不再是暂定；再次录入即更正前一次。</translation>
    </message>
    <message>
        <source>From that day the window&apos;s steps that need it are refused, and each attempt is counted.</source>
        <translation>自该日起，窗口需要此权的步骤会被拒绝，每次尝试都会计数。</translation>
    </message>
    <message>
        <source>From the next start of the application on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>从今天起</translation>
    </message>
    <message>
        <source>From today the item is a finding until another approval is recorded.</source>
        <translation>自今天起该事项列为问题，直到登记新的批准。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>须在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>原定 → 改为</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>给予</translation>
    </message>
    <message>
        <source>Give a line</source>
        <translation>加队列</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>给角色</translation>
    </message>
    <message>
        <source>Give a unit</source>
        <translation>加单位</translation>
    </message>
    <message>
        <source>Give a window</source>
        <translation>加窗口</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Grant the power</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Grant the powers</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授予日</translation>
    </message>
    <message>
        <source>Guide of {name}</source>
        <translation>{name}办事指南</translation>
    </message>
    <message>
        <source>Guide texts</source>
        <translation>指南文字</translation>
    </message>
    <message>
        <source>Hand over and end</source>
        <translation>移交并终止</translation>
    </message>
    <message>
        <source>Hand-over list</source>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>Hand-over list of {name}</source>
        <translation>{name}的交接清单</translation>
    </message>
    <message>
        <source>Heads of units</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>In hand: {things}.</source>
        <translation>在手：{things}。</translation>
    </message>
    <message>
        <source>Instead of both: list {number}, signed, for {name}.</source>
        <translation>不在此确认的，填双方已签字的清单{number}（接收人{name}）。</translation>
    </message>
    <message>
        <source>Instead of both: the number or barcode of the signed list.</source>
        <translation>不在此确认的，填（扫）双方已签字清单的编号或条码。</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>发证</translation>
    </message>
    <message>
        <source>It covers</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>It ends at once, with its sign-on, roles and stand-ins. History keeps the name.</source>
        <translation>立即终止，连同登录、角色和顶岗；历史记录保留姓名。</translation>
    </message>
    <message>
        <source>It gives out no number more from that day. Who waits in it is still called.</source>
        <translation>自该日起不再出号；已在等候的照常叫号。</translation>
    </message>
    <message>
        <source>It holds from the next number on. The letter never changes: numbers carry it.</source>
        <translation>从下一个号起生效。字母不能改，号码里带着它。</translation>
    </message>
    <message>
        <source>It holds no more</source>
        <translation>不再有效</translation>
    </message>
    <message>
        <source>It is being compared with what is in force.</source>
        <translation>正在与现行目录比较。</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>It is being verified.</source>
        <translation>正在核验。</translation>
    </message>
    <message>
        <source>It stands at its default.</source>
        <translation>已是默认值。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Items in force</source>
        <translation>现行事项</translation>
    </message>
    <message>
        <source>Its items are asked for in this line: the kiosk finds the line by them.</source>
        <translation>该单位的事项在这个队列取号，自助机按事项找到队列。</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Its number may be given again. Its history stays.</source>
        <translation>号数可以再用，历史记录保留。</translation>
    </message>
    <message>
        <source>Its owner has to change it at the next sign-on. A lock ends, and the PIN is forgotten.</source>
        <translation>本人下次登录时必须修改；锁定解除，PIN 清除。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Kept. It holds now.</source>
        <translation>已保存，立即生效。</translation>
    </message>
    <message>
        <source>Kept. Language and scale hold from the next start on.</source>
        <translation>已保存。语言和缩放下次启动后生效。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind and days</source>
        <translation>类型和期限</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the text.</source>
        <translation>不填就从文字中读取。</translation>
    </message>
    <message>
        <source>Left the post</source>
        <translation>离任</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Letters and figures, 2 to 32.</source>
        <translation>字母和数字，2 到 32 位。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Line {letter} is there. F7 gives it a window.</source>
        <translation>已有 {letter} 队列，按 F7 给它窗口。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>业务队列</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>查找打印机</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>May be past.</source>
        <translation>可以是过去的日子。</translation>
    </message>
    <message>
        <source>Merged, or withdrawn from the hall. Its windows let go of it; its cases and history stay.</source>
        <translation>合并或撤出大厅。窗口不再受理该单位，办件和历史保留。</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>每件分钟</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>{number}月</translation>
    </message>
    <message>
        <source>Moved due days</source>
        <translation>变动的期限</translation>
    </message>
    <message>
        <source>Name 01-01 01-03</source>
        <translation>元旦 01-01 01-03</translation>
    </message>
    <message>
        <source>Name 01-04</source>
        <translation>元旦 01-04</translation>
    </message>
    <message>
        <source>Name a head</source>
        <translation>登记负责人</translation>
    </message>
    <message>
        <source>Name the stand-in</source>
        <translation>指定顶岗人</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or code</source>
        <translation>名称、拼音、首字母或编码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>No approval holds for this item.</source>
        <translation>该事项没有有效的批准。</translation>
    </message>
    <message>
        <source>No catalogue has come in yet.</source>
        <translation>还没有导入过目录。</translation>
    </message>
    <message>
        <source>No charge ends soon.</source>
        <translation>近期没有到期的收费标准。</translation>
    </message>
    <message>
        <source>No due day of an open case moves.</source>
        <translation>没有在办件的到期日变动。</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>还没有选择文件。</translation>
    </message>
    <message>
        <source>No item was chosen.</source>
        <translation>还没有选事项。</translation>
    </message>
    <message>
        <source>No stand-in</source>
        <translation>取消顶岗</translation>
    </message>
    <message>
        <source>No unit has named a head yet. F2 names one.</source>
        <translation>还没有登记单位负责人，按 F2 登记。</translation>
    </message>
    <message>
        <source>Nobody is signed on.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Noon from</source>
        <translation>午休自</translation>
    </message>
    <message>
        <source>Noon to</source>
        <translation>午休至</translation>
    </message>
    <message>
        <source>Not verified in this sitting. F5 begins; the hall goes on meanwhile.</source>
        <translation>本次登录后还没有核验。按 F5 开始，大厅照常办事。</translation>
    </message>
    <message>
        <source>Nothing changes in these days.</source>
        <translation>这些天没有变动。</translation>
    </message>
    <message>
        <source>Nothing comes in while a line is wrong.</source>
        <translation>有一行不对，就什么都不导入。</translation>
    </message>
    <message>
        <source>Nothing found. A catalogue comes in on the next page (Ctrl+PageDown).</source>
        <translation>没有找到。目录在下一页导入（Ctrl+PageDown）。</translation>
    </message>
    <message>
        <source>Nothing in the notice contradicts itself.</source>
        <translation>通知前后一致，没有矛盾。</translation>
    </message>
    <message>
        <source>Nothing is entered yet: first you see what was read, and whose due days move.</source>
        <translation>此时还不录入：先看读到了什么、哪些件的到期日会变。</translation>
    </message>
    <message>
        <source>Nothing is erased by rule here.</source>
        <translation>这里没有按期删除的内容。</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>没有正在进行的事。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this station.</source>
        <translation>本机一切正常。</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>什么也没有读到。</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>还没有写过。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the State Council&apos;s notice.</source>
        <translation>国务院办公厅通知的文号。</translation>
    </message>
    <message>
        <source>Number of the document that gives it.</source>
        <translation>授权文件的文号。</translation>
    </message>
    <message>
        <source>Number of the document that takes it.</source>
        <translation>收回授权文件的文号。</translation>
    </message>
    <message>
        <source>Numbers a day</source>
        <translation>每日限号</translation>
    </message>
    <message>
        <source>Numbers are taken in it as soon as a window serves it: F7.</source>
        <translation>有窗口服务（F7）后即可取号。</translation>
    </message>
    <message>
        <source>Of the finance department.</source>
        <translation>财政部门的执收单位编码。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早版本</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Only where the clock is right now. What was done later by the clock keeps its times.</source>
        <translation>仅在时钟现在正确时认可；此前记下的较晚时间保留不变。</translation>
    </message>
    <message>
        <source>Open a window</source>
        <translation>开设窗口</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>上下班时间</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Outside the hall</source>
        <translation>不进驻事项</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>设自己的时间</translation>
    </message>
    <message>
        <source>Own hours of {site}</source>
        <translation>{site}自己的时间</translation>
    </message>
    <message>
        <source>Own hours such as 09:00-12:00 13:30-17:00; empty keeps the site&apos;s.</source>
        <translation>自己的时间，如 09:00-12:00 13:30-17:00；空着则随中心。</translation>
    </message>
    <message>
        <source>P</source>
        <translation>暂</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password or PIN of the successor.</source>
        <translation>接收人的密码或PIN。</translation>
    </message>
    <message>
        <source>Password or PIN of {name}.</source>
        <translation>{name}的密码或PIN。</translation>
    </message>
    <message>
        <source>Paste the notice</source>
        <translation>粘贴通知</translation>
    </message>
    <message>
        <source>Paste the whole text; contradictions are named.</source>
        <translation>粘贴全文，有矛盾会逐处指出。</translation>
    </message>
    <message>
        <source>Paste the year&apos;s notice</source>
        <translation>粘贴年度放假通知</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>People can sign on there from that day. Give it units with F6 and lines with F7.</source>
        <translation>自该日起可以在此登录。单位按 F6、队列按 F7 添加。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>权</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>打印指南</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printing a test page …</source>
        <translation>正在打印测试页…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Queue line</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>R</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>登记批准</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Rename window {number}</source>
        <translation>{number} 号窗口改名</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Scale %</source>
        <translation>缩放 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search words and due dates are being made anew; the hall goes on.</source>
        <translation>正在重建搜索词和期限，大厅照常办事。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Set result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show ended</source>
        <translation>显示已终止</translation>
    </message>
    <message>
        <source>Sign off {name}</source>
        <translation>让{name}退出登录</translation>
    </message>
    <message>
        <source>Sign-on name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Signed list</source>
        <translation>已签清单</translation>
    </message>
    <message>
        <source>Signed on now</source>
        <translation>当前登录</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Sites and units</source>
        <translation>地点与单位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>来源：{source}。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>顶岗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Station {code}, kept in station.toml of this machine.</source>
        <translation>工作站 {code}，保存在本机的 station.toml 中。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>踏勘</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take a line</source>
        <translation>减队列</translation>
    </message>
    <message>
        <source>Take a line from window {number}</source>
        <translation>{number} 号窗口不再服务的队列</translation>
    </message>
    <message>
        <source>Take a unit</source>
        <translation>减单位</translation>
    </message>
    <message>
        <source>Take a unit from line {letter}</source>
        <translation>从 {letter} 队列减去单位</translation>
    </message>
    <message>
        <source>Take a unit from window {number}</source>
        <translation>从 {number} 号窗口减去单位</translation>
    </message>
    <message>
        <source>Take a window</source>
        <translation>减窗口</translation>
    </message>
    <message>
        <source>Take a window from line {letter}</source>
        <translation>从 {letter} 队列减去窗口</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>The account of {name} has ended.</source>
        <translation>{name}的账号已终止。</translation>
    </message>
    <message>
        <source>The applicant has been told.</source>
        <translation>已经告知申请人。</translation>
    </message>
    <message>
        <source>The backup is being written; the hall goes on.</source>
        <translation>正在写备份，大厅照常办事。</translation>
    </message>
    <message>
        <source>The backup was cancelled; the older ones are as they were.</source>
        <translation>备份已取消，以前的备份没有变动。</translation>
    </message>
    <message>
        <source>The calendar has moved no due day of an open case.</source>
        <translation>日历没有使在办件的到期日变动。</translation>
    </message>
    <message>
        <source>The catalogue is being brought in …</source>
        <translation>正在导入目录……</translation>
    </message>
    <message>
        <source>The catalogue takes effect on {day}: new {new}, changed {changed}, gone {gone}.</source>
        <translation>目录自 {day} 起施行：新增 {new}，变更 {changed}，取消 {gone}。</translation>
    </message>
    <message>
        <source>The chief officer at the window.</source>
        <translation>窗口的首席代表。</translation>
    </message>
    <message>
        <source>The clock has not gone back.</source>
        <translation>时钟没有倒退。</translation>
    </message>
    <message>
        <source>The code and the two digits never change: numbers carry them.</source>
        <translation>代码和两位码不能改，号码里带着它们。</translation>
    </message>
    <message>
        <source>The county government.</source>
        <translation>县人民政府。</translation>
    </message>
    <message>
        <source>The first day out of the post.</source>
        <translation>不再任职的第一天。</translation>
    </message>
    <message>
        <source>The first day without it.</source>
        <translation>不再有的第一天。</translation>
    </message>
    <message>
        <source>The first day without it. Today: at once.</source>
        <translation>不再有的第一天；当天即立即终止。</translation>
    </message>
    <message>
        <source>The first day without it; empty is open.</source>
        <translation>不再有的第一天；空着为长期。</translation>
    </message>
    <message>
        <source>The guide is kept as a new version.</source>
        <translation>指南已存为新版本。</translation>
    </message>
    <message>
        <source>The guide of {name} is printing.</source>
        <translation>正在打印{name}的办事指南。</translation>
    </message>
    <message>
        <source>The hall has changed no day of this year.</source>
        <translation>大厅没有调整这一年的日子。</translation>
    </message>
    <message>
        <source>The hall&apos;s again</source>
        <translation>恢复统一时间</translation>
    </message>
    <message>
        <source>The last day away; empty is the same day.</source>
        <translation>不在岗的最后一天；不填即为当天。</translation>
    </message>
    <message>
        <source>The last day it names; empty: open.</source>
        <translation>文件写明的最后一天；空着为长期。</translation>
    </message>
    <message>
        <source>The list prints in two copies. Nothing has moved before its number is entered.</source>
        <translation>清单打印两份。录入清单编号之前，什么都没有移交。</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>通知全文</translation>
    </message>
    <message>
        <source>The notice as read</source>
        <translation>读到的通知</translation>
    </message>
    <message>
        <source>The notice of {year}</source>
        <translation>{year}年放假通知</translation>
    </message>
    <message>
        <source>The notice of {year} is missing: days in it are provisional until it is entered (F6).</source>
        <translation>还没有 {year} 年的放假通知：录入（F6）之前该年的日子都是暂定。</translation>
    </message>
    <message>
        <source>The notice of {year} is missing: paste it (F6).</source>
        <translation>还没有{year}年的通知：请粘贴录入（F6）。</translation>
    </message>
    <message>
        <source>The notice of {year} {number}</source>
        <translation>{year}年放假通知 {number}</translation>
    </message>
    <message>
        <source>The scale holds from the next start of the application on.</source>
        <translation>缩放下次启动后生效。</translation>
    </message>
    <message>
        <source>The stand-in takes the place meanwhile, under the own name. Signing on ends it.</source>
        <translation>其间由AB岗以本人名义代行职责；本人签到即结束。</translation>
    </message>
    <message>
        <source>The standard on the day of assessment rules: an unpaid notice keeps its amount, a case that is not assessed by the last day is charged by what follows.</source>
        <translation>以核定收费当日的标准为准：未缴的通知单金额不变；到期前未核定的办件按其后的标准收费。</translation>
    </message>
    <message>
        <source>The telephone on its papers.</source>
        <translation>文书上印的电话。</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>The year is not read yet.</source>
        <translation>还没有读出这一年。</translation>
    </message>
    <message>
        <source>The year&apos;s notice says again what the day is.</source>
        <translation>该日恢复为年度通知所定。</translation>
    </message>
    <message>
        <source>There is no account.</source>
        <translation>没有账号。</translation>
    </message>
    <message>
        <source>There is no backup on this machine yet. F2 makes one.</source>
        <translation>本机还没有备份，按 F2 备份。</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>没有更新的版本。</translation>
    </message>
    <message>
        <source>There is no older version.</source>
        <translation>没有更早的版本。</translation>
    </message>
    <message>
        <source>There is no setting.</source>
        <translation>没有设置项。</translation>
    </message>
    <message>
        <source>There is no site yet.</source>
        <translation>还没有中心。</translation>
    </message>
    <message>
        <source>There is no unit yet. The catalogue brings its departments with it.</source>
        <translation>还没有单位。导入目录时会一并设立。</translation>
    </message>
    <message>
        <source>These times must follow one another: they change together.</source>
        <translation>这几个时间必须前后相接，所以一起修改。</translation>
    </message>
    <message>
        <source>This account is not locked.</source>
        <translation>此账号没有锁定。</translation>
    </message>
    <message>
        <source>This change was withdrawn already.</source>
        <translation>这项调整已经撤回。</translation>
    </message>
    <message>
        <source>This file changes nothing.</source>
        <translation>这份文件没有任何变更。</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>本事项</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>This person is not signed on.</source>
        <translation>此人没有登录。</translation>
    </message>
    <message>
        <source>This site has no line yet. F2 adds one.</source>
        <translation>这里还没有队列，按 F2 增加。</translation>
    </message>
    <message>
        <source>This site has no window yet. F2 opens one.</source>
        <translation>这里还没有窗口，按 F2 开设。</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <source>This unit has given all five.</source>
        <translation>该部门五权已全部授予。</translation>
    </message>
    <message>
        <source>This unit has given no power.</source>
        <translation>该单位没有授权。</translation>
    </message>
    <message>
        <source>Times such as 09:00. Leave both noon fields empty where it stays open at noon.</source>
        <translation>时间写成 09:00。中午不休息的，两格午休都空着。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务称呼</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>另存到别处</translation>
    </message>
    <message>
        <source>To be changed at the first sign-on.</source>
        <translation>首次登录时必须修改。</translation>
    </message>
    <message>
        <source>To the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Told by telephone</source>
        <translation>已电话告知</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>其他方式告知</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unpaid notices</source>
        <translation>未缴通知单</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即核验</translation>
    </message>
    <message>
        <source>Verifying was stopped.</source>
        <translation>核验已停止。</translation>
    </message>
    <message>
        <source>Version {number} now.</source>
        <translation>现为第{number}版。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本对照</translation>
    </message>
    <message>
        <source>W</source>
        <translation>班</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变动日程</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不对</translation>
    </message>
    <message>
        <source>What stands beside the number; may stay empty.</source>
        <translation>号数旁边的名称，可以空着。</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>文件中写的</translation>
    </message>
    <message>
        <source>What {unit} has not given yet, by one document</source>
        <translation>{unit}尚未授予的权力，用一份文件授予</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>备份存放位置</translation>
    </message>
    <message>
        <source>Where the head decides on screen.</source>
        <translation>负责人在系统上审批时填写。</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Who stands in for {name}</source>
        <translation>谁顶{name}的岗</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接收人确认</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全厅</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Whom it hits</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>依据谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Window number</source>
        <translation>窗口号</translation>
    </message>
    <message>
        <source>Window {number} is there. F6 gives it units, F7 lines.</source>
        <translation>已有 {number} 号窗口。F6 加单位，F7 加队列。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows and lines</source>
        <translation>窗口与队列</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw what was said of {day}</source>
        <translation>撤回对 {day} 的调整</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Worked weekends, a line each: holiday and day.</source>
        <translation>调休上班，一行一个：节日名称、日期。</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Write the newest catalogue</source>
        <translation>导出最新目录</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写成时间</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>approval ended</source>
        <translation>批准已失效</translation>
    </message>
    <message>
        <source>approval ends</source>
        <translation>批准到期</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>有文件</translation>
    </message>
    <message>
        <source>came in: {hall} in the hall, {exempted} outside by approval, {without} without</source>
        <translation>进驻率：大厅{hall}项，经批准在外{exempted}项，未经批准{without}项</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>charge begins</source>
        <translation>收费开始</translation>
    </message>
    <message>
        <source>charge ends</source>
        <translation>收费终止</translation>
    </message>
    <message>
        <source>closed by the hall</source>
        <translation>本厅停办</translation>
    </message>
    <message>
        <source>computed: the year&apos;s notice is not entered yet</source>
        <translation>推算：当年通知尚未录入</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>delivery limit</source>
        <translation>送达期限</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>初始密码未改</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已授</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>guide is new</source>
        <translation>指南更新</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>item begins</source>
        <translation>事项开始</translation>
    </message>
    <message>
        <source>item ends</source>
        <translation>事项取消</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>未授</translation>
    </message>
    <message>
        <source>legal limit</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>needed to finish</source>
        <translation>结束前必填</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no approval</source>
        <translation>未经批准</translation>
    </message>
    <message>
        <source>no date was found</source>
        <translation>没有找到日期</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>no holiday is named</source>
        <translation>没有写是哪个节日</translation>
    </message>
    <message>
        <source>no month is said for {said}</source>
        <translation>{said}没有写月份</translation>
    </message>
    <message>
        <source>no printer: PDF files in a folder</source>
        <translation>没有打印机：存为 PDF 文件</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>无窗口</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>not yet: provisional</source>
        <translation>尚无文件，暂定</translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation>尚无到期的</translation>
    </message>
    <message>
        <source>notice of {about}</source>
        <translation>{about}年通知</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>内部规定</translation>
    </message>
    <message>
        <source>promised limit</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>said by the hall</source>
        <translation>本厅规定</translation>
    </message>
    <message>
        <source>stand-in {names}</source>
        <translation>顶岗人 {names}</translation>
    </message>
    <message>
        <source>supplement notice</source>
        <translation>补正通知</translation>
    </message>
    <message>
        <source>the hall&apos;s</source>
        <translation>全厅设置</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>the text says {said} days, the dates make {known}</source>
        <translation>写共{said}天，日期合计{known}天</translation>
    </message>
    <message>
        <source>the year&apos;s notice</source>
        <translation>当年放假通知</translation>
    </message>
    <message>
        <source>there is no {said}</source>
        <translation>没有{said}这一天</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>{day} 收回</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>已撤回：{reason}</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>worked weekend</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{about} changed</source>
        <translation>{about} 调整</translation>
    </message>
    <message>
        <source>{about} withdrawn</source>
        <translation>{about} 撤回</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <source>{code} {name}: there is only version {number}.</source>
        <translation>{code} {name}：只有第{number}版。</translation>
    </message>
    <message>
        <source>{code} {name}: version {before} from {since} and version {after} from {on}.</source>
        <translation>{code} {name}：第{before}版（{since} 起）与第{after}版（{on} 起）。</translation>
    </message>
    <message>
        <source>{count} cases without an assessed fee</source>
        <translation>{count}件已受理未核费</translation>
    </message>
    <message>
        <source>{count} contradictions: set them right in the text (Esc).</source>
        <translation>{count} 处矛盾：请回到文字中改正（Esc）。</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} due days move: {earlier} earlier, {later} later; {binding} printed days stay binding.</source>
        <translation>{count} 个到期日变动：提前 {earlier} 个，推后 {later} 个；其中 {binding} 个已打印的日期仍须遵守。</translation>
    </message>
    <message>
        <source>{count} findings. Change nothing; keep the last backup and this list.</source>
        <translation>发现 {count} 处问题。请不要改动，留好最近的备份和这份清单。</translation>
    </message>
    <message>
        <source>{count} items are written to {file}.</source>
        <translation>已把 {count} 个事项导出到 {file}。</translation>
    </message>
    <message>
        <source>{count} open cases stay as received</source>
        <translation>{count}件在办件仍按原版本</translation>
    </message>
    <message>
        <source>{count} printed guides</source>
        <translation>已印指南{count}份</translation>
    </message>
    <message>
        <source>{count} remarks: look at them before entering it.</source>
        <translation>{count} 处提示：录入前请看一下。</translation>
    </message>
    <message>
        <source>{count} rows were made anew.</source>
        <translation>已重建 {count} 行。</translation>
    </message>
    <message>
        <source>{count} things went over, list {number}. The account of {name} has ended.</source>
        <translation>已移交{count}项，清单{number}。{name}的账号已注销。</translation>
    </message>
    <message>
        <source>{count} unpaid notices</source>
        <translation>{count}张通知单未缴</translation>
    </message>
    <message>
        <source>{count} years after the end</source>
        <translation>办结后 {count} 年</translation>
    </message>
    <message>
        <source>{day} ({known}) would be worked</source>
        <translation>{day}（{known}）将要上班</translation>
    </message>
    <message>
        <source>{day} belongs to {known}: change it there by hand</source>
        <translation>{day} 属于{known}年，请在那一年手工调整</translation>
    </message>
    <message>
        <source>{day} is a working day anyway</source>
        <translation>{day} 本来就是工作日</translation>
    </message>
    <message>
        <source>{day} is a {known}, not a {said}</source>
        <translation>{day} 是周{known}，不是周{said}</translation>
    </message>
    <message>
        <source>{day} is both off and worked</source>
        <translation>{day} 既放假又上班</translation>
    </message>
    <message>
        <source>{day} is changed.</source>
        <translation>{day} 已调整。</translation>
    </message>
    <message>
        <source>{day} is what its year says.</source>
        <translation>{day} 恢复为通知所定。</translation>
    </message>
    <message>
        <source>{day} stands there twice</source>
        <translation>{day} 出现两次</translation>
    </message>
    <message>
        <source>{day} stays binding</source>
        <translation>{day} 仍须遵守</translation>
    </message>
    <message>
        <source>{day} to {said} runs backwards</source>
        <translation>{day} 至 {said} 前后颠倒</translation>
    </message>
    <message>
        <source>{day}, no longer</source>
        <translation>{day}，不再适用</translation>
    </message>
    <message>
        <source>{day}: neither off nor worked</source>
        <translation>{day}：没有写放假还是上班</translation>
    </message>
    <message>
        <source>{document} holds no more</source>
        <translation>{document} 不再有效</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} / {of}</translation>
    </message>
    <message>
        <source>{file} is being checked …</source>
        <translation>正在检查 {file} …</translation>
    </message>
    <message>
        <source>{file} is written and was read back: it can be restored.</source>
        <translation>{file} 已写好并核对，可以用来恢复。</translation>
    </message>
    <message>
        <source>{file}: {count} items are sound.</source>
        <translation>{file}：{count} 个事项没有问题。</translation>
    </message>
    <message>
        <source>{file}: {count} items. New {new}, changed {changed}, gone {gone}.</source>
        <translation>{file}：共 {count} 个事项。新增 {new}，变更 {changed}，取消 {gone}。</translation>
    </message>
    <message>
        <source>{file}: {count} places are wrong. Nothing comes in.</source>
        <translation>{file}：有 {count} 处不对，一行也不导入。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{granted} of {possible} powers are given and valid</source>
        <translation>授权到位率：应授 {possible} 项，已授且有效 {granted} 项</translation>
    </message>
    <message>
        <source>{name} can sign on with the first password.</source>
        <translation>{name}可以用初始密码登录了。</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>已增加{name}。</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name}不在岗</translation>
    </message>
    <message>
        <source>{name} is back at work.</source>
        <translation>{name}已到岗。</translation>
    </message>
    <message>
        <source>{name} is signed off there at once. A visitor stays held by the window.</source>
        <translation>{name}立即退出登录；正在办理的群众仍留在窗口。</translation>
    </message>
    <message>
        <source>{name} is signed on now and is signed off. {about}</source>
        <translation>{name}正在登录，会立即退出。{about}</translation>
    </message>
    <message>
        <source>{name} left the post</source>
        <translation>{name}离任</translation>
    </message>
    <message>
        <source>{name} may try again.</source>
        <translation>{name}可以重新登录了。</translation>
    </message>
    <message>
        <source>{name} signs on with the new password.</source>
        <translation>{name}请用新密码登录。</translation>
    </message>
    <message>
        <source>{name}: {why}, nobody stands in</source>
        <translation>{name}（{why}）无人代岗</translation>
    </message>
    <message>
        <source>{name}: {why}, {stand_ins} in the place</source>
        <translation>{name}（{why}）由{stand_ins}代岗</translation>
    </message>
    <message>
        <source>{number}: the applicant was told</source>
        <translation>{number}：已告知申请人</translation>
    </message>
    <message>
        <source>{reason} (see line {line})</source>
        <translation>{reason}（见第 {line} 行）</translation>
    </message>
    <message>
        <source>{role} ({unit})</source>
        <translation>{role}（{unit}）</translation>
    </message>
    <message>
        <source>{role} {first} to {until}</source>
        <translation>{role} {first} 至 {until}</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation>{shown}等，另有{count}件</translation>
    </message>
    <message>
        <source>{site} keeps the hall&apos;s hours again</source>
        <translation>{site}恢复全厅统一时间</translation>
    </message>
    <message>
        <source>{unit} takes a power back</source>
        <translation>{unit}收回一项权</translation>
    </message>
    <message>
        <source>{what} (provisional)</source>
        <translation>{what}（暂定）</translation>
    </message>
    <message>
        <source>{what} stands at {value} again.</source>
        <translation>{what}已恢复为 {value}。</translation>
    </message>
    <message>
        <source>{year} is as its notice says.</source>
        <translation>{year} 年已按通知执行。</translation>
    </message>
    <message>
        <source>{year}: as its notice says{document}</source>
        <translation>{year} 年：按放假通知执行{document}</translation>
    </message>
    <message>
        <source>{year}: no notice yet, its days are provisional</source>
        <translation>{year} 年：还没有放假通知，日子为暂定</translation>
    </message>
</context>
</TS>
