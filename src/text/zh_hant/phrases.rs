//! Words in which a simplified character stands for another traditional one than it mostly does.
//!
//! A table of our own. Also here: words that must be read whole, or a part of them would be taken for one of these
//! (标准入库 holds no 准入, 起重机制造 no 机制).

use std::sync::OnceLock;

/// A line a character: the words, each followed by its traditional form.
const WORDS: &str = "\
假发 假髮 烫发 燙髮 毛发 毛髮 洗发 洗髮 护发素 護髮素 染发剂 染髮劑 理发店 理髮店 理发师 理髮師 理发器 理髮器 \
美容美发 美容美髮 发制品 髮製品 头发 頭髮 头发展 頭發展 头发生 頭發生 头发布 頭發布 毛发展 毛發展 \
研发制品 研發製品 开发制品 開發製品\n\
这里 這裡 那里 那裡 哪里 哪裡 家里 家裡 里面 裡面 公里面 公里面\n\
皇后 皇后 王后 王后\n\
干部 幹部 骨干 骨幹 主干 主幹 干线 幹線 树干 樹幹 干道 幹道 干流 幹流 干渠 幹渠 干事 幹事 实干 實幹 干劲 幹勁 \
干细胞 幹細胞 干活 幹活 才干 才幹 躯干 軀幹 干扰 干擾 干涉 干涉 干预 干預 若干 若干 相干 相干 天干 天干 \
干支 干支\n\
复合 複合 复杂 複雜 复印 複印 复制 複製 复式 複式 复混 複混 复方 複方 复数 複數 复写 複寫 复审 複審 复核 複核 \
复试 複試 复习 複習 重复 重複 繁复 繁複 修复合 修復合 答复 答覆 回复 回覆 批复 批覆 反复 反覆\n\
卷烟 捲菸 卷帘 捲簾 卷材 捲材 卷板 捲板 卷筒 捲筒 卷尺 捲尺 卷绕 捲繞 胶卷 膠捲 卷边 捲邊\n\
烟草 菸草 烟叶 菸葉 香烟 香菸 烟丝 菸絲 雪茄烟 雪茄菸 烟具 菸具\n\
面粉 麵粉 面条 麵條 面包 麵包 面制品 麵製品 面筋 麵筋 面馆 麵館 挂面 掛麵 方便面 方便麵 泡面 泡麵 拉面 拉麵 \
湿面 濕麵 米面 米麵 面包装 面包裝 面包括 面包括 面包含 面包含 面包覆 面包覆 面包围 面包圍 面条件 面條件 \
面条款 面條款 面条例 面條例 面粉末 面粉末 面粉碎 面粉碎 米面积 米面積\n\
蓬松 蓬鬆 疏松 疏鬆 宽松 寬鬆 轻松 輕鬆 放松 放鬆 松弛 鬆弛 松紧 鬆緊 松软 鬆軟 肉松 肉鬆 松散 鬆散 松动 鬆動\n\
标准 標準 批准 批准 核准 核准 准入 准入 准许 准許 准予 准予 获准 獲准 不准 不准 准考 准考 准运 准運 准建 准建\n\
研制 研製 控制 控制 限制 限制 制度 制度 体制 體制 机制 機制 管制 管制 强制 強制 编制 編制 抑制 抑制 制动 制動 \
制约 制約 制定 制定 制订 制訂 制裁 制裁 制止 制止 制服 制服 制导 制導 法制 法制 规制 規制 遏制 遏制 税制 稅制 \
股份制 股份制 会员制 會員制 所有制 所有制 责任制 責任制 负责制 負責制 工作制 工作制 承包制 承包制 备案制 備案制 \
审批制 審批制 班制 班制 双轨制 雙軌制 体制造 體製造 体制备 體製備 体制品 體製品 机制造 機製造 机制纸 機製紙 \
机制砂 機製砂 机制作 機製作 机制冷 機製冷 机制氧 機製氧 机制品 機製品 机制粉 機製粉 管制造 管製造 管制品 管製品 \
法制造 法製造 法制备 法製備 编制品 編製品 编制造 編製造 税制造 稅製造 限制造 限製造 限制品 限製品 \
所有制造 所有製造 所有制品 所有製品 制服务 製服務\n\
关系 關係 联系 聯繫 维系 維繫 关系统 關系統 关系列 關系列 联系统 聯系統 联系列 聯系列\n\
手表 手錶 钟表 鐘錶 秒表 秒錶 怀表 懷錶\n\
周期 週期 周转 週轉 周末 週末 周年 週年 每周 每週 周刊 週刊\n\
合并 合併 兼并 兼併 并购 併購 归并 歸併 吞并 吞併\n\
标签 標籤 书签 書籤 竹签 竹籤 牙签 牙籤\n\
旅游 旅遊 游览 遊覽 游乐 遊樂 游戏 遊戲 游艇 遊艇 游艺 遊藝 游客 遊客 游轮 遊輪 游船 遊船 游学 遊學 游玩 遊玩 \
导游 導遊 漫游 漫遊 手游 手遊 网游 網遊 周游 周遊 巡游 巡遊 游客户 游客戶 上游 上游 下游 下游 中游 中游\n\
谷物 穀物 稻谷 稻穀 谷类 穀類 五谷 五穀 谷粒 穀粒 谷壳 穀殼 谷物流 谷物流 谷物联 谷物聯 谷物业 谷物業\n\
长征 長征 远征 遠征 征程 征程 征途 征途 征服 征服 征战 征戰\n\
冲击 衝擊 冲突 衝突 缓冲 緩衝 冲刺 衝刺 冲锋 衝鋒 冲撞 衝撞 脉冲 脈衝 冲浪 衝浪\n\
尽量 儘量 尽快 儘快 尽早 儘早 尽管 儘管 尽可能 儘可能\n\
日历 日曆 农历 農曆 挂历 掛曆 台历 台曆 年历 年曆 历法 曆法\n\
收获 收穫\n\
词汇 詞彙 汇总 彙總 汇编 彙編\n\
杂志 雜誌 标志 標誌 日志 日誌 地方志 地方誌\n\
规划 規劃 计划 計劃 划船 划船 皮划艇 皮划艇 划算 划算\n\
老板 老闆\n\
战斗 戰鬥 奋斗 奮鬥 斗争 鬥爭 格斗 格鬥\n\
剃须 剃鬚 胡须 鬍鬚\n\
白术 白朮 苍术 蒼朮\n\
生姜 生薑 姜汁 薑汁 姜黄 薑黃\n\
咸菜 鹹菜 咸蛋 鹹蛋 咸味 鹹味 咸鱼 鹹魚 咸水 鹹水 咸肉 鹹肉\n\
防御 防禦 抵御 抵禦\n\
抑郁 抑鬱 忧郁 憂鬱\n\
脏污 髒污 肮脏 骯髒\n\
船只 船隻\n\
风采 風采 文采 文采\n\
注册 註冊 备注 備註 注明 註明 注释 註釋 注销 註銷 标注 標註 附注 附註\n\
回路 迴路 回旋 迴旋 回廊 迴廊 巡回 巡迴 回避 迴避 迂回 迂迴 回转 迴轉 回流焊 迴流焊 回路径 回路徑\n\
委托 委託 托运 託運 托管 託管 托儿 託兒 托育 託育 信托 信託 受托 受託\n\
佣金 佣金\n\
捆扎 捆紮 包扎 包紮 扎染 紮染 扎带 紮帶\n\
卤味 滷味 卤制 滷製 卤肉 滷肉 卤蛋 滷蛋 卤料 滷料\n\
海淀 海淀 白洋淀 白洋淀\n\
一致 一致 精致 精緻 细致 細緻 致密 緻密\n\
茶几 茶几\n\
萝卜 蘿蔔\n\
酒曲 酒麴 红曲 紅麴 曲霉 麴黴\n\
台风 颱風 台灯 檯燈 舞台 舞台 柜台 櫃檯 台球 檯球\n\
愈合 癒合 治愈 治癒 痊愈 痊癒\n\
南岳 南嶽 五岳 五嶽 山岳 山嶽 岳屏 嶽屏 衡岳 衡嶽\n\
余姚 余姚 余杭 余杭 余江 余江 余干 余干\n\
沈阳 瀋陽\n\
凭借 憑藉\n\
熏衣草 薰衣草 熏香 薰香\n\
向导 嚮導\n\
饭团 飯糰\n\
伙食 伙食\n\
";

/// What Taiwan calls otherwise than the mainland, whatever its characters: each followed by its own word.
///
/// Titles of publications keep 項目: it is a part of their names.
const VOCABULARY: &str = "\
示例数据 範例資料 示例 範例 信息 資訊 报道 報導 软件 軟體 硬件 硬體 网络 網路 集成电路 積體電路 芯片 晶片 激光 雷射 \
首层 一樓 拎包入住 可直接進駐 更换行车 更換天車 系数 係數 \
化工项目 化工投資案 等项目 等投資案 以上的项目 以上的投資案 时的项目 時的投資案 亿元项目 億元投資案 个项目 個投資案";

/// A word and its traditional form, of as many characters unless it is one of another vocabulary.
pub(super) type Word = (&'static str, &'static str);

/// The longest word with which a text begins.
pub(super) fn word_at(text: &str) -> Option<Word> {
    let first = text.chars().next()?;
    let words = words();
    let start = words.partition_point(|(word, _)| !word.starts_with(first) && *word < text);
    let here = words.get(start..)?.iter().take_while(|(word, _)| word.starts_with(first));
    let own = vocabulary().iter().filter(|(word, _)| text.starts_with(word));
    here.filter(|(word, _)| text.starts_with(word)).chain(own).max_by_key(|(word, _)| word.len()).copied()
}

/// The longest word of another vocabulary in whose traditional form a text begins.
pub(super) fn own_word_at(text: &str) -> Option<Word> {
    let own = vocabulary().iter().filter(|(_, shown)| text.starts_with(shown));
    own.max_by_key(|(_, shown)| shown.len()).copied()
}

fn vocabulary() -> &'static [Word] {
    static PAIRED: OnceLock<Vec<Word>> = OnceLock::new();
    PAIRED.get_or_init(|| paired(VOCABULARY))
}

fn paired(table: &'static str) -> Vec<Word> {
    let mut tokens = table.split([' ', '\n']).filter(|word| !word.is_empty());
    std::iter::from_fn(|| Some((tokens.next()?, tokens.next()?))).collect()
}

/// All of them, in order.
pub(super) fn words() -> &'static [Word] {
    static SORTED: OnceLock<Vec<Word>> = OnceLock::new();
    SORTED.get_or_init(|| {
        let mut words = paired(WORDS);
        words.sort_unstable();
        words
    })
}
