<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>18 characters</source>
        <translation>請輸入18位號碼</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the start in {seconds} s. Touch to stay.</source>
        <translation>{seconds} 秒後返回首頁，觸摸螢幕可繼續</translation>
    </message>
    <message>
        <source>Bring these papers:</source>
        <translation>請帶好以下材料：</translation>
    </message>
    <message>
        <source>Choose another line</source>
        <translation>選擇其他業務</translation>
    </message>
    <message>
        <source>Fees are paid at the bank counter of the hall only, never at a window.</source>
        <translation>費用一律在大廳銀行收費點繳納，窗口不收現金。</translation>
    </message>
    <message>
        <source>Find my matter</source>
        <translation>按事項查找</translation>
    </message>
    <message>
        <source>Give my ID</source>
        <translation>填身份證號</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>I come first</source>
        <translation>優先取號</translation>
    </message>
    <message>
        <source>ID given: {identity}</source>
        <translation>已填：{identity}</translation>
    </message>
    <message>
        <source>If it cannot wait, the guide desk may still give you a number.</source>
        <translation>如確有急事，導服台可以為您加號。</translation>
    </message>
    <message>
        <source>It is shortly before closing: {line} gives out no more numbers today.</source>
        <translation>臨近下班，{line}今天不再取號。</translation>
    </message>
    <message>
        <source>It opens again at {opens}. Please come back then, or ask at the guide desk.</source>
        <translation>{opens} 恢復取號，請到時再來，或到導服台咨詢。</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Lay the card on the reader or type the number. You may go on without it.</source>
        <translation>請刷身份證或點數字輸入；不填也可以取號。</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>No line is open here. Please ask at the guide desk.</source>
        <translation>現在沒有可取號的業務，請到導服台咨詢。</translation>
    </message>
    <message>
        <source>No window serves {line} now.</source>
        <translation>{line}現在沒有窗口辦理。</translation>
    </message>
    <message>
        <source>Nobody is before you</source>
        <translation>您前面沒有人等候</translation>
    </message>
    <message>
        <source>Nothing is called so. Please ask at the guide desk.</source>
        <translation>沒有找到，請到導服台咨詢。</translation>
    </message>
    <message>
        <source>Number kiosk</source>
        <translation>自助取號</translation>
    </message>
    <message>
        <source>Numbers cannot be taken at this moment.</source>
        <translation>現在暫時不能取號。</translation>
    </message>
    <message>
        <source>Numbers cannot be taken at this moment. {guide}</source>
        <translation>現在暫時不能取號。{guide}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Please ask at the guide desk where your matter can be done.</source>
        <translation>請到導服台詢問您的事項在哪裡辦。</translation>
    </message>
    <message>
        <source>Please ask at the guide desk.</source>
        <translation>請到導服台咨詢。</translation>
    </message>
    <message>
        <source>Please ask at the guide desk; somebody there will help you.</source>
        <translation>請到導服台，由工作人員為您辦理。</translation>
    </message>
    <message>
        <source>Please come again on the next working day. At the guide desk you can leave your question.</source>
        <translation>請下一個工作日再來；有問題可以在導服台登記。</translation>
    </message>
    <message>
        <source>Please go to the guide desk: somebody there says what can still be done today.</source>
        <translation>請到導服台，由工作人員告訴您今天還能怎么辦。</translation>
    </message>
    <message>
        <source>Please listen for your call. If you lost the slip, the guide desk prints it again.</source>
        <translation>請留意叫號。小票遺失可到導服台補打。</translation>
    </message>
    <message>
        <source>Please remember {number} and go to the guide desk: it is printed there.</source>
        <translation>請記住 {number}，到導服台補打小票。</translation>
    </message>
    <message>
        <source>Please take your slip</source>
        <translation>請取走小票</translation>
    </message>
    <message>
        <source>So many are waiting for {line} that a new number could not be served today.</source>
        <translation>{line}等候的人太多，今天再取號已經辦不完。</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>取號</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>正在列印小票…</translation>
    </message>
    <message>
        <source>The slip was not printed. Your number is valid.</source>
        <translation>小票沒有列印出來，您的號碼仍然有效。</translation>
    </message>
    <message>
        <source>The {quota} numbers of {line} are used up today.</source>
        <translation>{line}今天的 {quota} 個號已取完。</translation>
    </message>
    <message>
        <source>This line is no longer in use.</source>
        <translation>這項業務已停用。</translation>
    </message>
    <message>
        <source>This machine prints no slips now. Please take your number at the guide desk.</source>
        <translation>本機現在列印不了小票，請到導服台取號。</translation>
    </message>
    <message>
        <source>This matter is handled at: {place}</source>
        <translation>此事項在以下地點辦理：{place}</translation>
    </message>
    <message>
        <source>Touch what holds for you. You need not show any proof.</source>
        <translation>請點選符合的一項，不用出示證明。</translation>
    </message>
    <message>
        <source>Touch your line to take a number.</source>
        <translation>請點選業務取號。</translation>
    </message>
    <message>
        <source>Touch your matter to see what to bring:</source>
        <translation>點選事項，查看要帶的材料：</translation>
    </message>
    <message>
        <source>Type the first letters of its pinyin, such as SFZ.</source>
        <translation>輸入事項拼音首字母，如身份證輸入 SFZ</translation>
    </message>
    <message>
        <source>Usual letters</source>
        <translation>標準字</translation>
    </message>
    <message>
        <source>Visitors take their number here.</source>
        <translation>辦事群眾在這裡取號。</translation>
    </message>
    <message>
        <source>What have you come for?</source>
        <translation>您來辦什么？</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Who comes first?</source>
        <translation>優先取號</translation>
    </message>
    <message>
        <source>Without ID</source>
        <translation>不填，返回</translation>
    </message>
    <message>
        <source>You already have number {ticket} and are waiting.</source>
        <translation>您已取 {ticket} 號，正在等候。</translation>
    </message>
    <message>
        <source>You already took this number</source>
        <translation>您已經取過這個號</translation>
    </message>
    <message>
        <source>You have taken {limit} numbers today; there are no more for one person.</source>
        <translation>您今天已取 {limit} 個號，已到每人每日上限。</translation>
    </message>
    <message>
        <source>Your ID number</source>
        <translation>身份證號</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的號碼</translation>
    </message>
    <message>
        <source>about {minutes} min to wait</source>
        <translation>約需等候 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>aged, disabled, pregnant, with an infant, sick, soldier, veteran</source>
        <translation>老人、殘疾、孕婦、嬰幼兒、病人、軍人等</translation>
    </message>
    <message>
        <source>if you like; it is not printed</source>
        <translation>可不填；小票不印證件號</translation>
    </message>
    <message>
        <source>touch to change</source>
        <translation>點一下可修改</translation>
    </message>
    <message>
        <source>{count} come before you</source>
        <translation>您前面還有 {count} 人</translation>
    </message>
    <message>
        <source>{item} is not done in this hall but at: {place}</source>
        <translation>{item}不在本大廳辦理，請到：{place}</translation>
    </message>
    <message>
        <source>{line} does not give out numbers now.</source>
        <translation>{line}現在不取號。</translation>
    </message>
    <message>
        <source>{line} is over for today.</source>
        <translation>{line}今天已結束辦理。</translation>
    </message>
    <message>
        <source>{paper} (where you have it)</source>
        <translation>{paper}（如有）</translation>
    </message>
</context>
</TS>
