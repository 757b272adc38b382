"""Simplified → Traditional Chinese for the phrases of the application, by a small table that people have read.

Not a general converter: it knows the characters that our phrases use, and phrases that differ as words, not only as
characters (Taiwan and Hong Kong read 列印 for 打印). `unknown` finds what the table lacks: a character that Big5 does
not hold is certainly not Traditional, and one of `AMBIGUOUS` stands for several characters, so that a phrase of
`WORDS` must decide it. Add to the tables when tests/ui/test_translation.py names a character.
"""

WORDS = {
    "打印机": "印表機",
    "重新打印": "重新列印",
    "打印": "列印",
    "默认": "預設",
    "程序": "程式",
    "软件": "軟體",
    "网络": "網路",
    "数据库": "資料庫",
    "数据": "資料",
    "文件夹": "資料夾",
    "字体文件": "字型檔",
    "字体": "字型",
    "屏幕": "螢幕",
    "登录": "登入",
    "注销": "登出",
    "信息": "資訊",
    "联系": "聯絡",
    "关系": "關係",
    "以后": "以後",
    "之后": "之後",
    "然后": "然後",
    "后面": "後面",
    "最后": "最後",
    "后续": "後續",
    "后台": "後台",
    "退后": "退後",
    "后": "後",
    "里面": "裡面",
    "这里": "這裡",
    "哪里": "哪裡",
    "那里": "那裡",
    "公里": "公里",
    "表单": "表單",
    "办理单": "辦理單",
    "出发": "出發",
    "核发": "核發",
    "发放": "發放",
    "发现": "發現",
    "发送": "傳送",
    "发出": "發出",
    "发生": "發生",
    "发证": "發證",
    "签发": "簽發",
    "开发": "開發",
    "制证": "製證",
    "制作": "製作",
    "复制": "複製",
    "复印": "影印",
    "答复": "答覆",
    "回复": "回覆",
    "恢复": "恢復",
    "重复": "重複",
    "复核": "覆核",
    "复议": "覆議",
    "干部": "幹部",
    "干什么": "做什麼",
    "计划": "計劃",
    "范围": "範圍",
    "示范": "示範",
    "标准": "標準",
    "批准": "核准",
    "准予": "准予",
    "不准": "不准",
    "准备": "準備",
    "准确": "準確",
    "一只": "一隻",
    "只能": "只能",
    "只有": "只有",
    "合并": "合併",
    "并且": "並且",
    "并行": "並行",
    "并": "並",
    "系统": "系統",
    "余额": "餘額",
    "剩余": "剩餘",
    "其余": "其餘",
    "余": "餘",
    "征收": "徵收",
    "台账": "台帳",
    "对账": "對帳",
    "账": "帳",
    "钟点": "鐘點",
    "分钟": "分鐘",
    "秒钟": "秒鐘",
    "时钟": "時鐘",
    "当日": "當日",
    "当前": "目前",
    "确认": "確認",
    "证件": "證件",
    "号码": "號碼",
    "历史": "歷史",
    "日历": "日曆",
    "向": "向",
    "了解": "瞭解",
    "了": "了",
    "志": "誌",
    "周四": "週四",
    "周一": "週一",
    "周二": "週二",
    "周三": "週三",
    "周五": "週五",
    "周六": "週六",
    "周日": "週日",
    "上周": "上週",
    "本周": "本週",
    "采用": "採用",
    "板": "板",
    "面": "面",
    "几个": "幾個",
    "几": "幾",
    "据": "據",
    "卷": "卷",
    "局": "局",
    "松": "鬆",
    "胜": "勝",
    "才": "才",
    "尽": "盡",
    "获": "獲",
    "丰": "豐",
    "冲突": "衝突",
    "冲": "沖",
    "舍": "捨",
    "升": "升",
    "折": "折",
    "注意": "注意",
    "注": "註",
    "游": "遊",
    "云": "雲",
    "占用": "佔用",
    "占": "佔",
    "致": "致",
    "制": "制",
    "复": "復",
    "发": "發",
    "里": "裡",
    "系": "系",
    "干": "幹",
    "准": "准",
    "范": "範",
    "台": "台",
    "表": "表",
    "只": "只",
    "周": "週",
    "征": "徵",
    "历": "歷",
    "钟": "鐘",
    "采": "採",
}
"""Words before characters, the longer before the shorter. The single characters at the end are what is meant where
no longer word decides."""

_SIMPLIFIED = (
    "万与专业东丝两严丧个临为举义乌乐习书买乱争于亏亚产亩亲亿仅从仓仪们价众优会伞传伤伦伪体佣侠侧侦债倾储"
    "儿兑党兰关兴养兽内册写军农冯决况冻净凉减凑凤凭击创删则刚别制剂剑剧劝办务动励劲劳势区医华协单卖卢卫"
    "厂厅厉压厌厕县参双变叙叠号叹吗听启吴员响团园围国图圆圣场坏块坚坛坝坟坠垄垒壮声壳处备够头夹夺奋奖妇"
    "妈娱婴学宁宝实审宪宽宾寝对寻导寿将尔尘尝层属岁岂岗岛岭峡币帅师帐带帮广庆库应庙废开异弃张弹强归录彻"
    "径忆忧怀态总恳恶悬惊惧惨惩惯愿戏战户扑执扩扫扬扰抚抛抢护报担拟拥拨择挂挡挤挥损换捡据掷掸搁搅携摄摆"
    "摇摊撑敌数断无旧时显晓晕暂术机杀杂权条来杨极构枪枫柜栏树样档桥检楼欢残毁毕毙气汇汉汤沟没泪泽洁测济"
    "浏浓涂润涨温渐湾湿满滚滞滤灭灯灵点炼烂烦烧热爱牵犹状独狭狱猎猪献环现玛玺琐琼瑶电画畅疗疮疯盏盐监盖"
    "盘睁睐瞒矫矿码砖础硕确碍礼离种积称稳穷窃窍窗窜竖竞笔笋笼筑签简类粮紧纠红纤约级纪纯纲纳纵纷纸纹纺线"
    "练组细织终绍经结绕绘给绝统继绩绪续维绿综编缓缘缝缩缴网罗罚罢联职聪肃肠肤肾肿胀胁脏脑脚脱脸舆舰艰艺"
    "节苏苹荐荣药莱获营萝著蓝虑虫虽蚁补袭装见观规视览觉触誉计订认讨让训议讯记讲许论设访证评识诉词译试诚"
    "话诞询该详语误说请诸读课谁调谅谈谊谋谓谢谨谱谷贝负贡财责贤败账货质贩贪贫购贯贴贵贷贸费贺贼资赋赌赏"
    "赔赖赛赞赢赶趋跃践踪车轨转轮软轴轻载较辅辆输辞边达迁过运还这进远违连迟适选递遗邓邮邻郑酱采释鉴针钉"
    "钟钢钥钱铁铃铜银铺链销锁锅错键镇镜长门闪闭问闲间闻阅队阳阴阵阶际陆陈险随隐难雾静韩页顶项顺须顾顿预"
    "领频题额颜风飞饭饮饰饱馆马驱驶驾验骗骤鱼鲁鲜鸟鸡鸣鸭麦黄齐齿龙龟输错误键盘尽页补钥刷岁庄乡栋灾烛"
    "脉蛮阔颗驻矫纳绑绒绳缺罐赠轿辑辩迹逻遥邀郁酿闹隶顽颁颇飘饥馈骂骑髅鹏麻鹤档扰尝录压圾垃厘筛当标税腾讫诺届"
    "丢浅却虚着颠"
)
_TRADITIONAL = (
    "萬與專業東絲兩嚴喪個臨為舉義烏樂習書買亂爭於虧亞產畝親億僅從倉儀們價眾優會傘傳傷倫偽體傭俠側偵債傾儲"
    "兒兌黨蘭關興養獸內冊寫軍農馮決況凍淨涼減湊鳳憑擊創刪則剛別制劑劍劇勸辦務動勵勁勞勢區醫華協單賣盧衛"
    "廠廳厲壓厭廁縣參雙變敘疊號嘆嗎聽啟吳員響團園圍國圖圓聖場壞塊堅壇壩墳墜壟壘壯聲殼處備夠頭夾奪奮獎婦"
    "媽娛嬰學寧寶實審憲寬賓寢對尋導壽將爾塵嘗層屬歲豈崗島嶺峽幣帥師帳帶幫廣慶庫應廟廢開異棄張彈強歸錄徹"
    "徑憶憂懷態總懇惡懸驚懼慘懲慣願戲戰戶撲執擴掃揚擾撫拋搶護報擔擬擁撥擇掛擋擠揮損換撿據擲撣擱攪攜攝擺"
    "搖攤撐敵數斷無舊時顯曉暈暫術機殺雜權條來楊極構槍楓櫃欄樹樣檔橋檢樓歡殘毀畢斃氣匯漢湯溝沒淚澤潔測濟"
    "瀏濃塗潤漲溫漸灣濕滿滾滯濾滅燈靈點煉爛煩燒熱愛牽猶狀獨狹獄獵豬獻環現瑪璽瑣瓊瑤電畫暢療瘡瘋盞鹽監蓋"
    "盤睜睞瞞矯礦碼磚礎碩確礙禮離種積稱穩窮竊竅窗竄豎競筆筍籠築簽簡類糧緊糾紅纖約級紀純綱納縱紛紙紋紡線"
    "練組細織終紹經結繞繪給絕統繼績緒續維綠綜編緩緣縫縮繳網羅罰罷聯職聰肅腸膚腎腫脹脅臟腦腳脫臉輿艦艱藝"
    "節蘇蘋薦榮藥萊獲營蘿著藍慮蟲雖蟻補襲裝見觀規視覽覺觸譽計訂認討讓訓議訊記講許論設訪證評識訴詞譯試誠"
    "話誕詢該詳語誤說請諸讀課誰調諒談誼謀謂謝謹譜谷貝負貢財責賢敗賬貨質販貪貧購貫貼貴貸貿費賀賊資賦賭賞"
    "賠賴賽贊贏趕趨躍踐蹤車軌轉輪軟軸輕載較輔輛輸辭邊達遷過運還這進遠違連遲適選遞遺鄧郵鄰鄭醬採釋鑑針釘"
    "鐘鋼鑰錢鐵鈴銅銀鋪鏈銷鎖鍋錯鍵鎮鏡長門閃閉問閒間聞閱隊陽陰陣階際陸陳險隨隱難霧靜韓頁頂項順須顧頓預"
    "領頻題額顏風飛飯飲飾飽館馬驅駛駕驗騙驟魚魯鮮鳥雞鳴鴨麥黃齊齒龍龜輸錯誤鍵盤盡頁補鑰刷歲莊鄉棟災燭"
    "脈蠻闊顆駐矯納綁絨繩缺罐贈轎輯辯跡邏遙邀鬱釀鬧隸頑頒頗飄飢饋罵騎髏鵬麻鶴檔擾嘗錄壓圾垃釐篩當標稅騰訖諾屆"
    "丟淺卻虛著顛"
)
CHARACTERS = dict(zip(_SIMPLIFIED, _TRADITIONAL, strict=True))

AMBIGUOUS = frozenset("后里面发台干系并制准范表只余志征采冲舍云占周历钟复几松丰尽获注游")
"""Characters that are right in Traditional too, but not always; WORDS says what ours mean."""

_LONGEST = max(len(word) for word in WORDS)


def traditional(simplified: str) -> str:
    """The phrase in Traditional Chinese: the longest known word at each place, else the character."""
    made, at = [], 0
    while at < len(simplified):
        for length in range(min(_LONGEST, len(simplified) - at), 0, -1):
            word = simplified[at : at + length]
            if word in WORDS:
                made.append(WORDS[word])
                at += length
                break
        else:
            made.append(CHARACTERS.get(simplified[at], simplified[at]))
            at += 1
    return "".join(made)


def unknown(simplified: str) -> set[str]:
    """The characters of a phrase that the tables leave as they are although they cannot be Traditional."""
    made = traditional(simplified)
    left = {each for each in made if "\u4e00" <= each <= "\u9fff" and not _in_big5(each)}
    return left | {each for each in simplified if each in AMBIGUOUS and each not in WORDS}


def _in_big5(character: str) -> bool:
    try:
        character.encode("big5")
    except UnicodeEncodeError:
        return False
    return True
