<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>2 figures in every case number.</source>
        <translation>兩位數字，寫在每個辦件編號裡。</translation>
    </message>
    <message>
        <source>4 to 6 figures; opens the locked screen. Empty: as it is.</source>
        <translation>4 至 6 位數字，用於解鎖螢幕；不填則不變。</translation>
    </message>
    <message>
        <source>6 figures of the county.</source>
        <translation>縣（區）的 6 位數字。</translation>
    </message>
    <message>
        <source>A new hall</source>
        <translation>新建政務中心</translation>
    </message>
    <message>
        <source>A test page went to {printer}. Did everything come out?</source>
        <translation>測試頁已送到印表機 {printer}，請核對是否完整清晰。</translation>
    </message>
    <message>
        <source>Accept this clock</source>
        <translation>認可目前時鐘</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>As it stands on every paper.</source>
        <translation>寫在每份文書上的名稱。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>審批後台</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已打開。</translation>
    </message>
    <message>
        <source>Centre number</source>
        <translation>中心代碼</translation>
    </message>
    <message>
        <source>Choose a paper in the list.</source>
        <translation>請先在列表中選中一份文書。</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>換一個資料資料夾…</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>請設置自己的密碼</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>了結</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日結</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>資料資料夾</translation>
    </message>
    <message>
        <source>Data {time}</source>
        <translation>資料 {time}</translation>
    </message>
    <message>
        <source>Database does not answer · as of {time}</source>
        <translation>資料庫無響應 · 顯示的是 {time} 的資料</translation>
    </message>
    <message>
        <source>Demonstration. Password {password}. Sign-on names: {names}</source>
        <translation>演示。密碼 {password}，登入名：{names}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>叫號辦件</translation>
    </message>
    <message>
        <source>Did {papers} come out of the printer? Say so under Printing.</source>
        <translation>{papers} 列印出來了嗎？請到“列印”頁確認。</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不再列印</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何頁面</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件類型：</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>監察問題</translation>
    </message>
    <message>
        <source>For slips</source>
        <translation>小票印表機</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Full views</source>
        <translation>完整查看</translation>
    </message>
    <message>
        <source>Give the passphrase of this hall. It is asked for at each start and kept nowhere.</source>
        <translation>請輸入本廳的開啟口令。每次啟動都要輸入，口令不保存在任何地方。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Hall board</source>
        <translation>大廳顯示屏</translation>
    </message>
    <message>
        <source>Hall now</source>
        <translation>今日大廳</translation>
    </message>
    <message>
        <source>Hall&apos;s name</source>
        <translation>中心名稱</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本頁幫助</translation>
    </message>
    <message>
        <source>If the clock is right now, an administrator accepts it; the reason is kept.</source>
        <translation>如果現在的時間是對的，請管理員認可並寫明原因，原因會記錄在案。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>已打出</translation>
    </message>
    <message>
        <source>It can be changed at any time on the sign-on page.</source>
        <translation>以後可隨時在登入頁修改。</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>沒打出來</translation>
    </message>
    <message>
        <source>It is not printed any more.</source>
        <translation>這份文書將不再列印。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>鎖屏</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>No work was begun.</source>
        <translation>未開始辦理業務。</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要了</translation>
    </message>
    <message>
        <source>Nothing stays behind.</source>
        <translation>沒有未了事項。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>沒有可顯示的頁面</translation>
    </message>
    <message>
        <source>Nothing was printed here today.</source>
        <translation>本站今天還沒有列印過文書。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number kiosk</source>
        <translation>自助取號</translation>
    </message>
    <message>
        <source>Of the administrator: letters, figures.</source>
        <translation>管理員的登入名：字母、數字。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>已經打開</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打開…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Pass each thing on or close it. Enter opens one. What stays needs a reason.</source>
        <translation>請逐項移交或了結，回車打開；留待的須說明原因。</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Pass to</source>
        <translation>移交給</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>開啟口令</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>口令忘了</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password and PIN</source>
        <translation>密碼和 PIN</translation>
    </message>
    <message>
        <source>Password and PIN …</source>
        <translation>修改密碼和 PIN…</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>現在的密碼</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>週報月報</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>列印測試頁</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>立即列印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>印表機 未就緒</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>印表機 就緒</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Printing a test page …</source>
        <translation>正在列印測試頁…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>導服台</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>對帳</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢復碼</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>行政區划代碼</translation>
    </message>
    <message>
        <source>Relief and refunds</source>
        <translation>減免緩與退付</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>Reported months</source>
        <translation>廳外資料</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>掃碼或搜索</translation>
    </message>
    <message>
        <source>Scan or search … F3</source>
        <translation>掃碼或搜索… F3</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>補打</translation>
    </message>
    <message>
        <source>Set up a new hall here</source>
        <translation>在此新建政務中心</translation>
    </message>
    <message>
        <source>Set up the hall</source>
        <translation>建立政務中心</translation>
    </message>
    <message>
        <source>Set up this station …</source>
        <translation>設置本站…</translation>
    </message>
    <message>
        <source>Setting up the hall …</source>
        <translation>正在建立政務中心…</translation>
    </message>
    <message>
        <source>Several are set up on this machine.</source>
        <translation>這台電腦上設置了多個工作站。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽名確認</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>簽退</translation>
    </message>
    <message>
        <source>Sign off and print the sheet</source>
        <translation>簽退並列印交班單</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>簽退…</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign-on name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>Signed off at the locked screen by who came next.</source>
        <translation>鎖屏後由接班人代簽退。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>在崗人員</translation>
    </message>
    <message>
        <source>Signing on …</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Somebody else has taken over this place, or it was freed. Sign on again.</source>
        <translation>本窗口已由他人接管或被釋放，請重新登入。</translation>
    </message>
    <message>
        <source>Something this station needs does not answer ({code}). Nothing was half done.</source>
        <translation>本機所需的設備或服務沒有響應（{code}）。沒有留下只辦了一半的操作。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Station {code} is open already, and does not answer. Close it, or call the administrator.</source>
        <translation>工作站 {code} 已經打開，但沒有響應。請關閉它，或聯絡管理員。</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Take over as stand-in</source>
        <translation>以AB崗接管</translation>
    </message>
    <message>
        <source>The clock of this machine went back</source>
        <translation>這台電腦的時鐘倒退了</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>資料庫無法使用</translation>
    </message>
    <message>
        <source>The last work here was done at {last}, and the clock says {now}. Set the clock right and try again.</source>
        <translation>本站最後一次辦理是在 {last}，而現在時鐘顯示 {now}。請校准時鐘後重試。</translation>
    </message>
    <message>
        <source>The one you were given is known to somebody else.</source>
        <translation>管理員給的密碼別人也知道，請先換成自己的。</translation>
    </message>
    <message>
        <source>The paper under the cursor</source>
        <translation>選中的文書</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <translation>程式無法啟動</translation>
    </message>
    <message>
        <source>The program made a mistake ({error_id}). Tell the administrator this number.</source>
        <translation>程式出錯（{error_id}），請把這個編號告訴管理員。</translation>
    </message>
    <message>
        <source>The sheet is void and counted; it is printed again as an original.</source>
        <translation>這張紙作廢並計數，重新列印的仍是原件。</translation>
    </message>
    <message>
        <source>There is no hall here yet. Who sets it up becomes its administrator and signs on with this password.</source>
        <translation>這裡還沒有政務中心。由誰建立，誰就是管理員，並用下面的密碼登入。</translation>
    </message>
    <message>
        <source>There is no such window yet. An administrator adds it, from an office station.</source>
        <translation>還沒有這樣的窗口，請管理員在辦公室工作站添加。</translation>
    </message>
    <message>
        <source>This cannot be done now ({code}).</source>
        <translation>現在不能這樣操作（{code}）。</translation>
    </message>
    <message>
        <source>This hall is encrypted</source>
        <translation>本廳資料已加密</translation>
    </message>
    <message>
        <source>This may take a moment after a new version was installed.</source>
        <translation>安裝新版本後的第一次打開可能需要一會兒。</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本頁</translation>
    </message>
    <message>
        <source>This place is</source>
        <translation>這裡是</translation>
    </message>
    <message>
        <source>This site has no window yet.</source>
        <translation>本中心還沒有窗口。</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <source>This station cannot start</source>
        <translation>本工作站無法啟動</translation>
    </message>
    <message>
        <source>This version has no page for a station of this kind.</source>
        <translation>目前版本沒有這類工作站的頁面。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Unsent {count}</source>
        <translation>未傳送 {count}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>Void and print again</source>
        <translation>作廢並重打</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What did not come out and why, and printing again. A spoiled sheet is counted apart from a second copy.</source>
        <translation>查看沒有打出來的文書和原因，並重新列印。打壞的紙和補打的副本分別計數。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>事項說明</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>遺留事項</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待辦事宜</translation>
    </message>
    <message>
        <source>Which station is this?</source>
        <translation>這是哪個工作站？</translation>
    </message>
    <message>
        <source>Who is signed on where</source>
        <translation>各窗口在崗情況</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>了結原因</translation>
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
        <translation>窗口名稱</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 號窗口</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Work here</source>
        <translation>在此辦公</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your password and PIN are kept.</source>
        <translation>密碼和 PIN 已保存。</translation>
    </message>
    <message>
        <source>bank fee point</source>
        <translation>銀行收費點</translation>
    </message>
    <message>
        <source>certificate to be fetched</source>
        <translation>待領證照</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>將到期</translation>
    </message>
    <message>
        <source>faint or unreadable</source>
        <translation>模糊不清</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>hall board</source>
        <translation>大廳顯示屏</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>期限內</translation>
    </message>
    <message>
        <source>inquiry not answered</source>
        <translation>未結的首問</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>no printer: PDF files in a folder</source>
        <translation>沒有印表機：存為 PDF 文件</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>nothing came out</source>
        <translation>沒有出紙</translation>
    </message>
    <message>
        <source>office: supervision, back office, administration</source>
        <translation>辦公室（督查、審批、管理）</translation>
    </message>
    <message>
        <source>on the spot, not decided</source>
        <translation>未決的即辦件</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>paper stuck or torn</source>
        <translation>卡紙或撕壞</translation>
    </message>
    <message>
        <source>papers held</source>
        <translation>暫存的材料</translation>
    </message>
    <message>
        <source>parked visitor</source>
        <translation>掛起的群眾</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>導服台</translation>
    </message>
    <message>
        <source>since</source>
        <translation>登入時間</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>the visitor has left</source>
        <translation>群眾已離開</translation>
    </message>
    <message>
        <source>ticket kiosk</source>
        <translation>自助取號機</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>不到 1 分鐘</translation>
    </message>
    <message>
        <source>waits for this window alone</source>
        <translation>只等本窗口的群眾</translation>
    </message>
    <message>
        <source>was a mistake</source>
        <translation>打錯了</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 號窗口</translation>
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
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{name} (stand-in)</source>
        <translation>{name}（AB崗）</translation>
    </message>
    <message>
        <source>{name}, window {number}</source>
        <translation>{name}（{number}號窗口）</translation>
    </message>
    <message>
        <source>{name}: lock, password, sign off</source>
        <translation>{name}：鎖屏、密碼、簽退</translation>
    </message>
    <message>
        <source>{number} did not come out</source>
        <translation>{number} 沒打出來</translation>
    </message>
    <message>
        <source>{number} is not needed</source>
        <translation>{number} 不需要了</translation>
    </message>
    <message>
        <source>{number} is opened from its own page.</source>
        <translation>{number} 請在對應的頁面中打開。</translation>
    </message>
    <message>
        <source>{paper} · copy {number}</source>
        <translation>{paper} · 補打 {number}</translation>
    </message>
    <message>
        <source>{state} · {count} not printed</source>
        <translation>{state} · 未打出 {count}</translation>
    </message>
    <message>
        <source>{unit} and others, {count} in all</source>
        <translation>{unit}等 {count} 個部門</translation>
    </message>
    <message>
        <source>“{text}” opens nothing here.</source>
        <translation>“{text}”在這裡打不開任何內容。</translation>
    </message>
    <message>
        <source>Service hall window</source>
        <translation>政務服務窗口</translation>
    </message>
</context>
</TS>
