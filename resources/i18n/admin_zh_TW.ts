<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
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
        <translation>每個件號裡的 2 位數字，以後不變。</translation>
    </message>
    <message>
        <source>30 days earlier</source>
        <translation>前30天</translation>
    </message>
    <message>
        <source>30 days later</source>
        <translation>後30天</translation>
    </message>
    <message>
        <source>A backup is being written.</source>
        <translation>正在寫備份。</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>A line each: name, first and last day.</source>
        <translation>一行一個：名稱、第一天、最後一天。</translation>
    </message>
    <message>
        <source>A line for window {number}</source>
        <translation>{number} 號窗口服務的隊列</translation>
    </message>
    <message>
        <source>A line that is not in the list is added under Lines.</source>
        <translation>列表中沒有的隊列，在“隊列”頁增加。</translation>
    </message>
    <message>
        <source>A new chief follows the one before, from that day on.</source>
        <translation>新的主要負責人自該日起接替原任。</translation>
    </message>
    <message>
        <source>A new password for {name}</source>
        <translation>給{name}設新密碼</translation>
    </message>
    <message>
        <source>A power of {unit} for its window</source>
        <translation>{unit}授予窗口的權</translation>
    </message>
    <message>
        <source>A role for {name}</source>
        <translation>給{name}一個角色</translation>
    </message>
    <message>
        <source>A stand-in takes over the window with its visitor, under the own name.</source>
        <translation>頂崗人以自己的名義接過窗口和正在辦理的群眾。</translation>
    </message>
    <message>
        <source>A test page went to {printer}. Did everything come out?</source>
        <translation>測試頁已送到印表機 {printer}，請核對是否完整清晰。</translation>
    </message>
    <message>
        <source>A unit for line {letter}</source>
        <translation>{letter} 隊列的單位</translation>
    </message>
    <message>
        <source>A unit for window {number}</source>
        <translation>{number} 號窗口的單位</translation>
    </message>
    <message>
        <source>A window for line {letter}</source>
        <translation>服務 {letter} 隊列的窗口</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Accept the clock</source>
        <translation>認可時鐘</translation>
    </message>
    <message>
        <source>Accept the clock of this machine</source>
        <translation>認可本機時鐘</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>增加隊列</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>增加中心</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>增加單位</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>增加人員</translation>
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
        <translation>變更後</translation>
    </message>
    <message>
        <source>All five at once</source>
        <translation>五權一次授予</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部事項</translation>
    </message>
    <message>
        <source>All items are shown.</source>
        <translation>已顯示全部事項。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>核准文號</translation>
    </message>
    <message>
        <source>Approval for {name}</source>
        <translation>{name}：不進駐核准</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>核准日期</translation>
    </message>
    <message>
        <source>Approving body</source>
        <translation>核准機關</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>As it is written on papers.</source>
        <translation>按文書上的寫法。</translation>
    </message>
    <message>
        <source>As it stands on every paper.</source>
        <translation>寫在每份文書上的名稱。</translation>
    </message>
    <message>
        <source>As items begin with: SC of SC-001. It stays.</source>
        <translation>事項編碼的開頭，如 SC-001 的 SC，以後不變。</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在崗</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在崗</translation>
    </message>
    <message>
        <source>Away today: {people}</source>
        <translation>今日不在崗：{people}</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>已到崗</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>不對的行</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>變更前</translation>
    </message>
    <message>
        <source>Before every number of the line. It stays.</source>
        <translation>排在每個號碼前面，以後不變。</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>C</source>
        <translation>停</translation>
    </message>
    <message>
        <source>CSV or XLSX, as it was written out here or as docs/guides/administrator.md says.</source>
        <translation>CSV 或 XLSX，格式同這裡導出的文件，見 docs/guides/administrator.md。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Capital letters and figures, up to 8. It stays.</source>
        <translation>大寫字母和數字，最多 8 位，以後不變。</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>維護</translation>
    </message>
    <message>
        <source>Cases not assessed</source>
        <translation>未核定收費的辦件</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Catalogue to bring in</source>
        <translation>要導入的目錄</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>依據</translation>
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
        <translation>修改設置</translation>
    </message>
    <message>
        <source>Change line {letter}</source>
        <translation>修改 {letter} 隊列</translation>
    </message>
    <message>
        <source>Change this day</source>
        <translation>調整這一天</translation>
    </message>
    <message>
        <source>Change {day}</source>
        <translation>調整 {day}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Changed days</source>
        <translation>調整的日子</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Charging code</source>
        <translation>執收編碼</translation>
    </message>
    <message>
        <source>Check results</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇文件</translation>
    </message>
    <message>
        <source>Choose a file first (F2).</source>
        <translation>請先選擇文件（F2）。</translation>
    </message>
    <message>
        <source>Choose a row in the list.</source>
        <translation>請先在列表中選一行。</translation>
    </message>
    <message>
        <source>Choose an item on the page of items in force and press F8.</source>
        <translation>請在“現行事項”頁選中事項，按 F8。</translation>
    </message>
    <message>
        <source>Choose the file of a whole catalogue. Nothing changes before you have seen what it changes.</source>
        <translation>請選擇整份目錄的文件。看過變更內容並確認之前，什么都不會改。</translation>
    </message>
    <message>
        <source>Clean: {acts} acts, {images} images.</source>
        <translation>完好：{acts} 個行為，{images} 個影像。</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>撤銷單位</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>撤銷窗口</translation>
    </message>
    <message>
        <source>Close window {number}</source>
        <translation>撤銷 {number} 號窗口</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation>撤銷{name}</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation>沒有讀的列：{columns}。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Correct them in the file and choose it again.</source>
        <translation>請在文件中改正後重新選擇。</translation>
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
        <translation>預設值</translation>
    </message>
    <message>
        <source>Default {value}.</source>
        <translation>預設 {value}。</translation>
    </message>
    <message>
        <source>Departments that will be made: {units}.</source>
        <translation>將新設的單位：{units}。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>兩位碼</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>授權文件</translation>
    </message>
    <message>
        <source>Due days that move</source>
        <translation>變動的到期日</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>不填即長期有效。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終止</translation>
    </message>
    <message>
        <source>End a role</source>
        <translation>終止角色</translation>
    </message>
    <message>
        <source>End a role of {name}</source>
        <translation>終止{name}的一個角色</translation>
    </message>
    <message>
        <source>End a stand-in of {name}</source>
        <translation>終止{name}的一個頂崗人</translation>
    </message>
    <message>
        <source>End account</source>
        <translation>終止帳號</translation>
    </message>
    <message>
        <source>End line {letter}</source>
        <translation>終止 {letter} 隊列</translation>
    </message>
    <message>
        <source>End the account</source>
        <translation>終止帳號</translation>
    </message>
    <message>
        <source>End the account of {name}</source>
        <translation>終止{name}的帳號</translation>
    </message>
    <message>
        <source>End the line</source>
        <translation>終止隊列</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>終止角色</translation>
    </message>
    <message>
        <source>Ending charges</source>
        <translation>即將到期的收費</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>終止日</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>咨詢電話</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>Enter a notice</source>
        <translation>錄入通知</translation>
    </message>
    <message>
        <source>Enter a year&apos;s notice</source>
        <translation>錄入年度放假通知</translation>
    </message>
    <message>
        <source>Erased so far</source>
        <translation>已刪條數</translation>
    </message>
    <message>
        <source>Erased up to</source>
        <translation>已刪至</translation>
    </message>
    <message>
        <source>Erasing by rule</source>
        <translation>按期刪除</translation>
    </message>
    <message>
        <source>Every act and every row is being held against the journal.</source>
        <translation>正在把每個行為、每一行與日誌核對。</translation>
    </message>
    <message>
        <source>Every due date is counted anew. What was printed stays binding where it is earlier.</source>
        <translation>所有期限重新計算；已列印的日期較早的，仍按較早的辦。</translation>
    </message>
    <message>
        <source>Every item at {place}</source>
        <translation>{place}的全部事項</translation>
    </message>
    <message>
        <source>Every item is handled in the hall.</source>
        <translation>全部事項都在大廳辦理。</translation>
    </message>
    <message>
        <source>Every line is sound.</source>
        <translation>每一行都沒有問題。</translation>
    </message>
    <message>
        <source>Everything that a hall changes while it runs: places, windows, people, powers, catalogue, calendar, settings, and what keeps the data safe. Ctrl+1 to Ctrl+8 go to a section, Ctrl+PageDown to the next page. In a list, letters filter and Enter opens; in a form, Ctrl+Enter keeps and Esc goes back without losing what was typed.</source>
        <translation>大廳運行中可以改的一切：地點、窗口、人員、授權、目錄、日曆、設置，以及資料安全。Ctrl+1 到 Ctrl+8 轉到各欄，Ctrl+PageDown 轉到下一頁。列表中直接打字篩選，Enter 打開；表單中 Ctrl+Enter 保存，Esc 返回而不丟失已填內容。</translation>
    </message>
    <message>
        <source>Expediting</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finish or leave the form first (Esc).</source>
        <translation>請先完成表單，或按 Esc 離開。</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初審</translation>
    </message>
    <message>
        <source>Five powers</source>
        <translation>五權</translation>
    </message>
    <message>
        <source>Flood, power cut, worked by order …</source>
        <translation>防汛、停電、奉令上班等</translation>
    </message>
    <message>
        <source>For slips</source>
        <translation>小票印表機</translation>
    </message>
    <message>
        <source>For unit</source>
        <translation>所屬單位</translation>
    </message>
    <message>
        <source>Free the place</source>
        <translation>釋放</translation>
    </message>
    <message>
        <source>Free window {number}</source>
        <translation>釋放 {number} 號窗口</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>From now on nothing in that year is provisional. A second time corrects the first.</source>
        <translation>此後該年不再是暫定；再次錄入即更正前一次。</translation>
    </message>
    <message>
        <source>From that day the window&apos;s steps that need it are refused, and each attempt is counted.</source>
        <translation>自該日起，窗口需要此權的步驟會被拒絕，每次嘗試都會計數。</translation>
    </message>
    <message>
        <source>From the next start of the application on.</source>
        <translation>下次啟動後生效。</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>從今天起</translation>
    </message>
    <message>
        <source>From today the item is a finding until another approval is recorded.</source>
        <translation>自今天起該事項列為問題，直到登記新的核准。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>須在 {low} 到 {high} 之間。</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>原定 → 改為</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>給予</translation>
    </message>
    <message>
        <source>Give a line</source>
        <translation>加隊列</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>給角色</translation>
    </message>
    <message>
        <source>Give a unit</source>
        <translation>加單位</translation>
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
        <translation>{name}辦事指南</translation>
    </message>
    <message>
        <source>Guide texts</source>
        <translation>指南文字</translation>
    </message>
    <message>
        <source>Hand over and end</source>
        <translation>移交並終止</translation>
    </message>
    <message>
        <source>Hand-over list</source>
        <translation>交接清單</translation>
    </message>
    <message>
        <source>Hand-over list of {name}</source>
        <translation>{name}的交接清單</translation>
    </message>
    <message>
        <source>Heads of units</source>
        <translation>單位負責人</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>節日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
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
        <translation>不在此確認的，填雙方已簽字的清單{number}（接收人{name}）。</translation>
    </message>
    <message>
        <source>Instead of both: the number or barcode of the signed list.</source>
        <translation>不在此確認的，填（掃）雙方已簽字清單的編號或條碼。</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>發證</translation>
    </message>
    <message>
        <source>It covers</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>It ends at once, with its sign-on, roles and stand-ins. History keeps the name.</source>
        <translation>立即終止，連同登入、角色和頂崗；歷史記錄保留姓名。</translation>
    </message>
    <message>
        <source>It gives out no number more from that day. Who waits in it is still called.</source>
        <translation>自該日起不再出號；已在等候的照常叫號。</translation>
    </message>
    <message>
        <source>It holds from the next number on. The letter never changes: numbers carry it.</source>
        <translation>從下一個號起生效。字母不能改，號碼裡帶著它。</translation>
    </message>
    <message>
        <source>It holds no more</source>
        <translation>不再有效</translation>
    </message>
    <message>
        <source>It is being compared with what is in force.</source>
        <translation>正在與現行目錄比較。</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>正在檢查。</translation>
    </message>
    <message>
        <source>It is being verified.</source>
        <translation>正在核驗。</translation>
    </message>
    <message>
        <source>It stands at its default.</source>
        <translation>已是預設值。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Items in force</source>
        <translation>現行事項</translation>
    </message>
    <message>
        <source>Its items are asked for in this line: the kiosk finds the line by them.</source>
        <translation>該單位的事項在這個隊列取號，自助機按事項找到隊列。</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Its number may be given again. Its history stays.</source>
        <translation>號數可以再用，歷史記錄保留。</translation>
    </message>
    <message>
        <source>Its owner has to change it at the next sign-on. A lock ends, and the PIN is forgotten.</source>
        <translation>本人下次登入時必須修改；鎖定解除，PIN 清除。</translation>
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
        <translation>已保存。語言和縮放下次啟動後生效。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind and days</source>
        <translation>類型和期限</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一日</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the text.</source>
        <translation>不填就從文字中讀取。</translation>
    </message>
    <message>
        <source>Left the post</source>
        <translation>離任</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Letters and figures, 2 to 32.</source>
        <translation>字母和數字，2 到 32 位。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Line {letter} is there. F7 gives it a window.</source>
        <translation>已有 {letter} 隊列，按 F7 給它窗口。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>業務隊列</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>查找印表機</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>May be past.</source>
        <translation>可以是過去的日子。</translation>
    </message>
    <message>
        <source>Merged, or withdrawn from the hall. Its windows let go of it; its cases and history stay.</source>
        <translation>合併或撤出大廳。窗口不再受理該單位，辦件和歷史保留。</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>每件分鐘</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>Month {number}</source>
        <translation>{number}月</translation>
    </message>
    <message>
        <source>Moved due days</source>
        <translation>變動的期限</translation>
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
        <translation>登記負責人</translation>
    </message>
    <message>
        <source>Name the stand-in</source>
        <translation>指定頂崗人</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or code</source>
        <translation>名稱、拼音、首字母或編碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>較新版本</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>No approval holds for this item.</source>
        <translation>該事項沒有有效的核准。</translation>
    </message>
    <message>
        <source>No catalogue has come in yet.</source>
        <translation>還沒有導入過目錄。</translation>
    </message>
    <message>
        <source>No charge ends soon.</source>
        <translation>近期沒有到期的收費標準。</translation>
    </message>
    <message>
        <source>No due day of an open case moves.</source>
        <translation>沒有在辦件的到期日變動。</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>還沒有選擇文件。</translation>
    </message>
    <message>
        <source>No item was chosen.</source>
        <translation>還沒有選事項。</translation>
    </message>
    <message>
        <source>No stand-in</source>
        <translation>取消頂崗</translation>
    </message>
    <message>
        <source>No unit has named a head yet. F2 names one.</source>
        <translation>還沒有登記單位負責人，按 F2 登記。</translation>
    </message>
    <message>
        <source>Nobody is signed on.</source>
        <translation>沒有人登入。</translation>
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
        <translation>本次登入後還沒有核驗。按 F5 開始，大廳照常辦事。</translation>
    </message>
    <message>
        <source>Nothing changes in these days.</source>
        <translation>這些天沒有變動。</translation>
    </message>
    <message>
        <source>Nothing comes in while a line is wrong.</source>
        <translation>有一行不對，就什么都不導入。</translation>
    </message>
    <message>
        <source>Nothing found. A catalogue comes in on the next page (Ctrl+PageDown).</source>
        <translation>沒有找到。目錄在下一頁導入（Ctrl+PageDown）。</translation>
    </message>
    <message>
        <source>Nothing in the notice contradicts itself.</source>
        <translation>通知前後一致，沒有矛盾。</translation>
    </message>
    <message>
        <source>Nothing is entered yet: first you see what was read, and whose due days move.</source>
        <translation>此時還不錄入：先看讀到了什么、哪些件的到期日會變。</translation>
    </message>
    <message>
        <source>Nothing is erased by rule here.</source>
        <translation>這裡沒有按期刪除的內容。</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>沒有正在進行的事。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this station.</source>
        <translation>本機一切正常。</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>什么也沒有讀到。</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>還沒有寫過。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number of the State Council&apos;s notice.</source>
        <translation>國務院辦公廳通知的文號。</translation>
    </message>
    <message>
        <source>Number of the document that gives it.</source>
        <translation>授權文件的文號。</translation>
    </message>
    <message>
        <source>Number of the document that takes it.</source>
        <translation>收回授權文件的文號。</translation>
    </message>
    <message>
        <source>Numbers a day</source>
        <translation>每日限號</translation>
    </message>
    <message>
        <source>Numbers are taken in it as soon as a window serves it: F7.</source>
        <translation>有窗口服務（F7）後即可取號。</translation>
    </message>
    <message>
        <source>Of the finance department.</source>
        <translation>財政部門的執收單位編碼。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>較早版本</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Only where the clock is right now. What was done later by the clock keeps its times.</source>
        <translation>僅在時鐘現在正確時認可；此前記下的較晚時間保留不變。</translation>
    </message>
    <message>
        <source>Open a window</source>
        <translation>開設窗口</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>上下班時間</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Outside the hall</source>
        <translation>不進駐事項</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>設自己的時間</translation>
    </message>
    <message>
        <source>Own hours of {site}</source>
        <translation>{site}自己的時間</translation>
    </message>
    <message>
        <source>Own hours such as 09:00-12:00 13:30-17:00; empty keeps the site&apos;s.</source>
        <translation>自己的時間，如 09:00-12:00 13:30-17:00；空著則隨中心。</translation>
    </message>
    <message>
        <source>P</source>
        <translation>暫</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password or PIN of the successor.</source>
        <translation>接收人的密碼或PIN。</translation>
    </message>
    <message>
        <source>Password or PIN of {name}.</source>
        <translation>{name}的密碼或PIN。</translation>
    </message>
    <message>
        <source>Paste the notice</source>
        <translation>粘貼通知</translation>
    </message>
    <message>
        <source>Paste the whole text; contradictions are named.</source>
        <translation>粘貼全文，有矛盾會逐處指出。</translation>
    </message>
    <message>
        <source>Paste the year&apos;s notice</source>
        <translation>粘貼年度放假通知</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>人員與角色</translation>
    </message>
    <message>
        <source>People can sign on there from that day. Give it units with F6 and lines with F7.</source>
        <translation>自該日起可以在此登入。單位按 F6、隊列按 F7 添加。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>權</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>列印指南</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>列印清單</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印日期</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printing a test page …</source>
        <translation>正在列印測試頁…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Queue line</source>
        <translation>隊列</translation>
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
        <translation>登記核准</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Rename window {number}</source>
        <translation>{number} 號窗口改名</translation>
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
        <translation>序號</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>Scale %</source>
        <translation>縮放 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search words and due dates are being made anew; the hall goes on.</source>
        <translation>正在重建搜索詞和期限，大廳照常辦事。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set result</source>
        <translation>辦理結果</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設置項</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>Show ended</source>
        <translation>顯示已終止</translation>
    </message>
    <message>
        <source>Sign off {name}</source>
        <translation>讓{name}退出登入</translation>
    </message>
    <message>
        <source>Sign-on name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>Signed list</source>
        <translation>已簽清單</translation>
    </message>
    <message>
        <source>Signed on now</source>
        <translation>目前登入</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
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
        <translation>地點與單位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>來源：{source}。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>頂崗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Station {code}, kept in station.toml of this machine.</source>
        <translation>工作站 {code}，保存在本機的 station.toml 中。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>環節</translation>
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
        <translation>減隊列</translation>
    </message>
    <message>
        <source>Take a line from window {number}</source>
        <translation>{number} 號窗口不再服務的隊列</translation>
    </message>
    <message>
        <source>Take a unit</source>
        <translation>減單位</translation>
    </message>
    <message>
        <source>Take a unit from line {letter}</source>
        <translation>從 {letter} 隊列減去單位</translation>
    </message>
    <message>
        <source>Take a unit from window {number}</source>
        <translation>從 {number} 號窗口減去單位</translation>
    </message>
    <message>
        <source>Take a window</source>
        <translation>減窗口</translation>
    </message>
    <message>
        <source>Take a window from line {letter}</source>
        <translation>從 {letter} 隊列減去窗口</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>測試頁</translation>
    </message>
    <message>
        <source>The account of {name} has ended.</source>
        <translation>{name}的帳號已終止。</translation>
    </message>
    <message>
        <source>The applicant has been told.</source>
        <translation>已經告知申請人。</translation>
    </message>
    <message>
        <source>The backup is being written; the hall goes on.</source>
        <translation>正在寫備份，大廳照常辦事。</translation>
    </message>
    <message>
        <source>The backup was cancelled; the older ones are as they were.</source>
        <translation>備份已取消，以前的備份沒有變動。</translation>
    </message>
    <message>
        <source>The calendar has moved no due day of an open case.</source>
        <translation>日曆沒有使在辦件的到期日變動。</translation>
    </message>
    <message>
        <source>The catalogue is being brought in …</source>
        <translation>正在導入目錄……</translation>
    </message>
    <message>
        <source>The catalogue takes effect on {day}: new {new}, changed {changed}, gone {gone}.</source>
        <translation>目錄自 {day} 起施行：新增 {new}，變更 {changed}，取消 {gone}。</translation>
    </message>
    <message>
        <source>The chief officer at the window.</source>
        <translation>窗口的首席代表。</translation>
    </message>
    <message>
        <source>The clock has not gone back.</source>
        <translation>時鐘沒有倒退。</translation>
    </message>
    <message>
        <source>The code and the two digits never change: numbers carry them.</source>
        <translation>代碼和兩位碼不能改，號碼裡帶著它們。</translation>
    </message>
    <message>
        <source>The county government.</source>
        <translation>縣人民政府。</translation>
    </message>
    <message>
        <source>The first day out of the post.</source>
        <translation>不再任職的第一天。</translation>
    </message>
    <message>
        <source>The first day without it.</source>
        <translation>不再有的第一天。</translation>
    </message>
    <message>
        <source>The first day without it. Today: at once.</source>
        <translation>不再有的第一天；當天即立即終止。</translation>
    </message>
    <message>
        <source>The first day without it; empty is open.</source>
        <translation>不再有的第一天；空著為長期。</translation>
    </message>
    <message>
        <source>The guide is kept as a new version.</source>
        <translation>指南已存為新版本。</translation>
    </message>
    <message>
        <source>The guide of {name} is printing.</source>
        <translation>正在列印{name}的辦事指南。</translation>
    </message>
    <message>
        <source>The hall has changed no day of this year.</source>
        <translation>大廳沒有調整這一年的日子。</translation>
    </message>
    <message>
        <source>The hall&apos;s again</source>
        <translation>恢復統一時間</translation>
    </message>
    <message>
        <source>The last day away; empty is the same day.</source>
        <translation>不在崗的最後一天；不填即為當天。</translation>
    </message>
    <message>
        <source>The last day it names; empty: open.</source>
        <translation>文件寫明的最後一天；空著為長期。</translation>
    </message>
    <message>
        <source>The list prints in two copies. Nothing has moved before its number is entered.</source>
        <translation>清單列印兩份。錄入清單編號之前，什么都沒有移交。</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>通知全文</translation>
    </message>
    <message>
        <source>The notice as read</source>
        <translation>讀到的通知</translation>
    </message>
    <message>
        <source>The notice of {year}</source>
        <translation>{year}年放假通知</translation>
    </message>
    <message>
        <source>The notice of {year} is missing: days in it are provisional until it is entered (F6).</source>
        <translation>還沒有 {year} 年的放假通知：錄入（F6）之前該年的日子都是暫定。</translation>
    </message>
    <message>
        <source>The notice of {year} is missing: paste it (F6).</source>
        <translation>還沒有{year}年的通知：請粘貼錄入（F6）。</translation>
    </message>
    <message>
        <source>The notice of {year} {number}</source>
        <translation>{year}年放假通知 {number}</translation>
    </message>
    <message>
        <source>The scale holds from the next start of the application on.</source>
        <translation>縮放下次啟動後生效。</translation>
    </message>
    <message>
        <source>The stand-in takes the place meanwhile, under the own name. Signing on ends it.</source>
        <translation>其間由AB崗以本人名義代行職責；本人簽到即結束。</translation>
    </message>
    <message>
        <source>The standard on the day of assessment rules: an unpaid notice keeps its amount, a case that is not assessed by the last day is charged by what follows.</source>
        <translation>以核定收費當日的標準為准：未繳的通知單金額不變；到期前未核定的辦件按其後的標準收費。</translation>
    </message>
    <message>
        <source>The telephone on its papers.</source>
        <translation>文書上印的電話。</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>The year is not read yet.</source>
        <translation>還沒有讀出這一年。</translation>
    </message>
    <message>
        <source>The year&apos;s notice says again what the day is.</source>
        <translation>該日恢復為年度通知所定。</translation>
    </message>
    <message>
        <source>There is no account.</source>
        <translation>沒有帳號。</translation>
    </message>
    <message>
        <source>There is no backup on this machine yet. F2 makes one.</source>
        <translation>本機還沒有備份，按 F2 備份。</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>沒有更新的版本。</translation>
    </message>
    <message>
        <source>There is no older version.</source>
        <translation>沒有更早的版本。</translation>
    </message>
    <message>
        <source>There is no setting.</source>
        <translation>沒有設置項。</translation>
    </message>
    <message>
        <source>There is no site yet.</source>
        <translation>還沒有中心。</translation>
    </message>
    <message>
        <source>There is no unit yet. The catalogue brings its departments with it.</source>
        <translation>還沒有單位。導入目錄時會一並設立。</translation>
    </message>
    <message>
        <source>These times must follow one another: they change together.</source>
        <translation>這幾個時間必須前後相接，所以一起修改。</translation>
    </message>
    <message>
        <source>This account is not locked.</source>
        <translation>此帳號沒有鎖定。</translation>
    </message>
    <message>
        <source>This change was withdrawn already.</source>
        <translation>這項調整已經撤回。</translation>
    </message>
    <message>
        <source>This file changes nothing.</source>
        <translation>這份文件沒有任何變更。</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>本事項</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本頁</translation>
    </message>
    <message>
        <source>This person is not signed on.</source>
        <translation>此人沒有登入。</translation>
    </message>
    <message>
        <source>This site has no line yet. F2 adds one.</source>
        <translation>這裡還沒有隊列，按 F2 增加。</translation>
    </message>
    <message>
        <source>This site has no window yet. F2 opens one.</source>
        <translation>這裡還沒有窗口，按 F2 開設。</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <source>This unit has given all five.</source>
        <translation>該部門五權已全部授予。</translation>
    </message>
    <message>
        <source>This unit has given no power.</source>
        <translation>該單位沒有授權。</translation>
    </message>
    <message>
        <source>Times such as 09:00. Leave both noon fields empty where it stays open at noon.</source>
        <translation>時間寫成 09:00。中午不休息的，兩格午休都空著。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職務稱呼</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>另存到別處</translation>
    </message>
    <message>
        <source>To be changed at the first sign-on.</source>
        <translation>首次登入時必須修改。</translation>
    </message>
    <message>
        <source>To the default</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Told by telephone</source>
        <translation>已電話告知</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>其他方式告知</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Unpaid notices</source>
        <translation>未繳通知單</translation>
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
        <translation>核驗</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即核驗</translation>
    </message>
    <message>
        <source>Verifying was stopped.</source>
        <translation>核驗已停止。</translation>
    </message>
    <message>
        <source>Version {number} now.</source>
        <translation>現為第{number}版。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本對照</translation>
    </message>
    <message>
        <source>W</source>
        <translation>班</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>變動日程</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪裡不對</translation>
    </message>
    <message>
        <source>What stands beside the number; may stay empty.</source>
        <translation>號數旁邊的名稱，可以空著。</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>文件中寫的</translation>
    </message>
    <message>
        <source>What {unit} has not given yet, by one document</source>
        <translation>{unit}尚未授予的權力，用一份文件授予</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>備份存放位置</translation>
    </message>
    <message>
        <source>Where the head decides on screen.</source>
        <translation>負責人在系統上審批時填寫。</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Who stands in for {name}</source>
        <translation>誰頂{name}的崗</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接收人確認</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全廳</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Whom it hits</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>依據誰</translation>
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
        <translation>窗口號</translation>
    </message>
    <message>
        <source>Window {number} is there. F6 gives it units, F7 lines.</source>
        <translation>已有 {number} 號窗口。F6 加單位，F7 加隊列。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows and lines</source>
        <translation>窗口與隊列</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw what was said of {day}</source>
        <translation>撤回對 {day} 的調整</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>調休上班</translation>
    </message>
    <message>
        <source>Worked weekends, a line each: holiday and day.</source>
        <translation>調休上班，一行一個：節日名稱、日期。</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>導出文件</translation>
    </message>
    <message>
        <source>Write the newest catalogue</source>
        <translation>導出最新目錄</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>寫成時間</translation>
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
        <translation>全部單位</translation>
    </message>
    <message>
        <source>approval ended</source>
        <translation>核准已失效</translation>
    </message>
    <message>
        <source>approval ends</source>
        <translation>核准到期</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>隨系統</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>有文件</translation>
    </message>
    <message>
        <source>came in: {hall} in the hall, {exempted} outside by approval, {without} without</source>
        <translation>進駐率：大廳{hall}項，經核准在外{exempted}項，未經核准{without}項</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>charge begins</source>
        <translation>收費開始</translation>
    </message>
    <message>
        <source>charge ends</source>
        <translation>收費終止</translation>
    </message>
    <message>
        <source>closed by the hall</source>
        <translation>本廳停辦</translation>
    </message>
    <message>
        <source>computed: the year&apos;s notice is not entered yet</source>
        <translation>推算：當年通知尚未錄入</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>delivery limit</source>
        <translation>送達期限</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已終止</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>初始密碼未改</translation>
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
        <translation>無誤</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>item begins</source>
        <translation>事項開始</translation>
    </message>
    <message>
        <source>item ends</source>
        <translation>事項取消</translation>
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
        <translation>淺色</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>needed to finish</source>
        <translation>結束前必填</translation>
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
        <translation>未經核准</translation>
    </message>
    <message>
        <source>no date was found</source>
        <translation>沒有找到日期</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>no holiday is named</source>
        <translation>沒有寫是哪個節日</translation>
    </message>
    <message>
        <source>no month is said for {said}</source>
        <translation>{said}沒有寫月份</translation>
    </message>
    <message>
        <source>no printer: PDF files in a folder</source>
        <translation>沒有印表機：存為 PDF 文件</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>無角色</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>無窗口</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>not yet: provisional</source>
        <translation>尚無文件，暫定</translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation>尚無到期的</translation>
    </message>
    <message>
        <source>notice of {about}</source>
        <translation>{about}年通知</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>內部規定</translation>
    </message>
    <message>
        <source>promised limit</source>
        <translation>承諾期限</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暫定</translation>
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
        <translation>已過期</translation>
    </message>
    <message>
        <source>said by the hall</source>
        <translation>本廳規定</translation>
    </message>
    <message>
        <source>stand-in {names}</source>
        <translation>頂崗人 {names}</translation>
    </message>
    <message>
        <source>supplement notice</source>
        <translation>補正通知</translation>
    </message>
    <message>
        <source>the hall&apos;s</source>
        <translation>全廳設置</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>the text says {said} days, the dates make {known}</source>
        <translation>寫共{said}天，日期合計{known}天</translation>
    </message>
    <message>
        <source>the year&apos;s notice</source>
        <translation>當年放假通知</translation>
    </message>
    <message>
        <source>there is no {said}</source>
        <translation>沒有{said}這一天</translation>
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
        <translation>週末</translation>
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
        <translation>調休上班</translation>
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
        <translation>{about} 調整</translation>
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
        <translation>{code} {name}：第{before}版（{since} 起）與第{after}版（{on} 起）。</translation>
    </message>
    <message>
        <source>{count} cases without an assessed fee</source>
        <translation>{count}件已受理未核費</translation>
    </message>
    <message>
        <source>{count} contradictions: set them right in the text (Esc).</source>
        <translation>{count} 處矛盾：請回到文字中改正（Esc）。</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} due days move: {earlier} earlier, {later} later; {binding} printed days stay binding.</source>
        <translation>{count} 個到期日變動：提前 {earlier} 個，推後 {later} 個；其中 {binding} 個已列印的日期仍須遵守。</translation>
    </message>
    <message>
        <source>{count} findings. Change nothing; keep the last backup and this list.</source>
        <translation>發現 {count} 處問題。請不要改動，留好最近的備份和這份清單。</translation>
    </message>
    <message>
        <source>{count} items are written to {file}.</source>
        <translation>已把 {count} 個事項導出到 {file}。</translation>
    </message>
    <message>
        <source>{count} open cases stay as received</source>
        <translation>{count}件在辦件仍按原版本</translation>
    </message>
    <message>
        <source>{count} printed guides</source>
        <translation>已印指南{count}份</translation>
    </message>
    <message>
        <source>{count} remarks: look at them before entering it.</source>
        <translation>{count} 處提示：錄入前請看一下。</translation>
    </message>
    <message>
        <source>{count} rows were made anew.</source>
        <translation>已重建 {count} 行。</translation>
    </message>
    <message>
        <source>{count} things went over, list {number}. The account of {name} has ended.</source>
        <translation>已移交{count}項，清單{number}。{name}的帳號已登出。</translation>
    </message>
    <message>
        <source>{count} unpaid notices</source>
        <translation>{count}張通知單未繳</translation>
    </message>
    <message>
        <source>{count} years after the end</source>
        <translation>辦結後 {count} 年</translation>
    </message>
    <message>
        <source>{day} ({known}) would be worked</source>
        <translation>{day}（{known}）將要上班</translation>
    </message>
    <message>
        <source>{day} belongs to {known}: change it there by hand</source>
        <translation>{day} 屬於{known}年，請在那一年手工調整</translation>
    </message>
    <message>
        <source>{day} is a working day anyway</source>
        <translation>{day} 本來就是工作日</translation>
    </message>
    <message>
        <source>{day} is a {known}, not a {said}</source>
        <translation>{day} 是週{known}，不是週{said}</translation>
    </message>
    <message>
        <source>{day} is both off and worked</source>
        <translation>{day} 既放假又上班</translation>
    </message>
    <message>
        <source>{day} is changed.</source>
        <translation>{day} 已調整。</translation>
    </message>
    <message>
        <source>{day} is what its year says.</source>
        <translation>{day} 恢復為通知所定。</translation>
    </message>
    <message>
        <source>{day} stands there twice</source>
        <translation>{day} 出現兩次</translation>
    </message>
    <message>
        <source>{day} stays binding</source>
        <translation>{day} 仍須遵守</translation>
    </message>
    <message>
        <source>{day} to {said} runs backwards</source>
        <translation>{day} 至 {said} 前後顛倒</translation>
    </message>
    <message>
        <source>{day}, no longer</source>
        <translation>{day}，不再適用</translation>
    </message>
    <message>
        <source>{day}: neither off nor worked</source>
        <translation>{day}：沒有寫放假還是上班</translation>
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
        <translation>正在檢查 {file} …</translation>
    </message>
    <message>
        <source>{file} is written and was read back: it can be restored.</source>
        <translation>{file} 已寫好並核對，可以用來恢復。</translation>
    </message>
    <message>
        <source>{file}: {count} items are sound.</source>
        <translation>{file}：{count} 個事項沒有問題。</translation>
    </message>
    <message>
        <source>{file}: {count} items. New {new}, changed {changed}, gone {gone}.</source>
        <translation>{file}：共 {count} 個事項。新增 {new}，變更 {changed}，取消 {gone}。</translation>
    </message>
    <message>
        <source>{file}: {count} places are wrong. Nothing comes in.</source>
        <translation>{file}：有 {count} 處不對，一行也不導入。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{granted} of {possible} powers are given and valid</source>
        <translation>授權到位率：應授 {possible} 項，已授且有效 {granted} 項</translation>
    </message>
    <message>
        <source>{name} can sign on with the first password.</source>
        <translation>{name}可以用初始密碼登入了。</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>已增加{name}。</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name}不在崗</translation>
    </message>
    <message>
        <source>{name} is back at work.</source>
        <translation>{name}已到崗。</translation>
    </message>
    <message>
        <source>{name} is signed off there at once. A visitor stays held by the window.</source>
        <translation>{name}立即退出登入；正在辦理的群眾仍留在窗口。</translation>
    </message>
    <message>
        <source>{name} is signed on now and is signed off. {about}</source>
        <translation>{name}正在登入，會立即退出。{about}</translation>
    </message>
    <message>
        <source>{name} left the post</source>
        <translation>{name}離任</translation>
    </message>
    <message>
        <source>{name} may try again.</source>
        <translation>{name}可以重新登入了。</translation>
    </message>
    <message>
        <source>{name} signs on with the new password.</source>
        <translation>{name}請用新密碼登入。</translation>
    </message>
    <message>
        <source>{name}: {why}, nobody stands in</source>
        <translation>{name}（{why}）無人代崗</translation>
    </message>
    <message>
        <source>{name}: {why}, {stand_ins} in the place</source>
        <translation>{name}（{why}）由{stand_ins}代崗</translation>
    </message>
    <message>
        <source>{number}: the applicant was told</source>
        <translation>{number}：已告知申請人</translation>
    </message>
    <message>
        <source>{reason} (see line {line})</source>
        <translation>{reason}（見第 {line} 行）</translation>
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
        <translation>{site}恢復全廳統一時間</translation>
    </message>
    <message>
        <source>{unit} takes a power back</source>
        <translation>{unit}收回一項權</translation>
    </message>
    <message>
        <source>{what} (provisional)</source>
        <translation>{what}（暫定）</translation>
    </message>
    <message>
        <source>{what} stands at {value} again.</source>
        <translation>{what}已恢復為 {value}。</translation>
    </message>
    <message>
        <source>{year} is as its notice says.</source>
        <translation>{year} 年已按通知執行。</translation>
    </message>
    <message>
        <source>{year}: as its notice says{document}</source>
        <translation>{year} 年：按放假通知執行{document}</translation>
    </message>
    <message>
        <source>{year}: no notice yet, its days are provisional</source>
        <translation>{year} 年：還沒有放假通知，日子為暫定</translation>
    </message>
</context>
</TS>
