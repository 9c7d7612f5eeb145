//! One line for each criterion: what it is, its unit, and where one finds the number.

use crate::request::Criterion;

pub(super) fn meaning(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::PlantArea => "生産と保管に使う延床面積。現工場の面積に増産分を加えて見積もります",
        Criterion::LandArea => "取得する土地（土地使用権）の面積。1ムーは約667 m²です",
        Criterion::OfficeArea => "事務・研究開発に使う床面積。1人あたり8–10 m²が目安です",
        Criterion::YardArea => "資材置き場・駐車・荷役に使う自社専用の屋外スペース。現在のヤードを測ってください",
        Criterion::DormitoryBeds => "工業団地に手配してもらう寮のベッド数。入寮が必要な人数を入力します",
        Criterion::Desks => "すぐに使える席の数。出社する人数を入力します",
        Criterion::ClearHeight => {
            "床から梁下または最も低い配管まで（m）。最も高い設備の高さ（仕様書）に、フックと吊り具の分を加えます"
        }
        Criterion::StoreyHeight => "床から上階の床まで（m）。梁下有効高さより1 mほど大きいのが一般的です",
        Criterion::FloorLoad => {
            "床1 m²で支えられる重さ（t/m²）。設備の重量を設置面積で割って求めます（どちらも仕様書にあります）"
        }
        Criterion::Crane => "設置済みの天井クレーンの定格荷重（t）。金型など、最も重い1回の吊り荷で決めます",
        Criterion::CraneHookHeight => {
            "床からフックの最高位置まで（m）。ワークと吊り具の高さに、越える設備の高さを加えます"
        }
        Criterion::GoodsLift => "荷物用エレベーターの積載量（t）。上階に運ぶ最も重いパレットや設備で決めます",
        Criterion::ColumnSpacing => "柱と柱の間隔の狭い方（m）。ラインのレイアウト図の最も広い部分で決めます",
        Criterion::GroundFloor => "重量設備や振動の大きい設備がある場合、車両が直接出入りする場合に選びます",
        Criterion::WholeBuilding => "同じ建物に他社が入居していないこと",
        Criterion::CleanRoom => "完成済みで、すぐに使えるクリーンルーム",
        Criterion::Sprinklers => "建物内に設置済みのスプリンクラー。保険会社や消防の要求をご確認ください",
        Criterion::ExhaustShaft => "屋上に通じる自社専用の排気シャフト。塗装・溶接・油煙がある場合に必要です",
        Criterion::Canteen => "歩いて行ける食堂",
        Criterion::Power => {
            "稼働開始時に必要な変圧器の容量（kVA）。昨年の電気料金明細の最大需要電力、または設備の銘板の合計×需要率で求めます"
        }
        Criterion::PowerLater => "将来の増産で必要になる変圧器の容量（kVA）。増産後の設備の総電力で見積もります",
        Criterion::DualFeed => "2方向からの受電。片方が停電しても操業を続けられます",
        Criterion::Water => "1日の使用水量（t/日）。月の使用量を稼働日数で割ります",
        Criterion::Drainage => "1日の生産排水量（t/日）。環境影響評価や排水の許可証で確認できます",
        Criterion::Gas => "建物まで配管された天然ガス",
        Criterion::Steam => "1時間の蒸気使用量（t/h）。ボイラーの銘板、または使用設備の合計で求めます",
        Criterion::TrucksPerDay => "1日に出入りするトラックの台数。守衛の記録や納品書で確認できます",
        Criterion::LongestTruck => "建物の前まで入る必要がある最も長いトラック（m）。トレーラーは通常17.5 m以内です",
        Criterion::Docks => "トラックバースの数。同時に積み降ろしする台数で決めます",
        Criterion::StationDistance => "鉄道駅までの道路距離（km）。現工場からの距離を地図で測ると目安になります",
        Criterion::HighSpeedDistance => "高速鉄道駅までの道路距離（km）。来客や社員の移動が多い場合に重要です",
        Criterion::AirportDistance => "空港までの道路距離（km）。航空便を使う場合に重要です",
        Criterion::PortDistance => "貨物港までの道路距離（km）。水運・海運を使う場合に重要です",
        Criterion::ExpresswayDistance => "高速道路ICまでの道路距離（km）。毎日出荷する場合に重要です",
        Criterion::IndustryAllowed => "貴社の業種の入居が認められ、禁止リストに入っていないこと",
        Criterion::FireClass => {
            "中国の防火基準による生産の火災危険性。甲類が最も高く戊類が最も低い区分です。消防検査や設計の書類で確認できます"
        }
        Criterion::LandClass => {
            "計画に必要な工業・倉庫用地の区分（中国の制度。日本の用途地域とは異なります）。届出書類で確認できます"
        }
        Criterion::EnvironmentPaper => {
            "計画に必要な環境影響評価の種類（中国の制度）。既存の承認書または評価機関でご確認ください"
        }
        Criterion::HazardousGoods => "塗料や溶剤などの危険化学品を保管する独立した倉庫を設置できること",
        Criterion::Bonded => "税関の監督区域内にあること。輸入部材の関税等の納付が猶予されます",
        Criterion::NightWork => "夜間の操業と三交代が認められること",
        Criterion::TitleDeed => "自社名義で不動産の権利証を取得できること。担保融資を受ける場合に重要です",
        Criterion::ExpansionLand => "隣接地に拡張用の土地が確保されていること",
        Criterion::Rent => "管理費を除く1 m²あたりの月額賃料（元/m²・月）。現在の賃貸契約が目安になります",
        Criterion::SalePrice => "建物を購入する場合の1 m²あたりの価格（元/m²）。予算を必要な面積で割ります",
        Criterion::LandPrice => "土地使用権の取得価格（元/m²、万元/ムー）。1万元/ムーは15元/m²です",
        Criterion::YearlyCost => {
            "賃料・建物・土地・建設・管理費の10年分を1年あたりに均した金額（万元）。税金と金利は含みません"
        }
        Criterion::ShortestLease => "契約しなければならない最短の期間（か月）。現在の賃貸契約の期間が目安になります",
        Criterion::MoveIn => "入居希望日までに使えること。日付が未入力の場合は今日を基準にします",
        Criterion::LeadingIndustry => "貴社の業種が、このエリアで重点的に育成する産業であること",
        Criterion::SupportingIndustries => {
            "仕入と販売のうち、周辺企業でまかなえる割合（0–100%）。全国産業連関表と立地企業から計算します"
        }
        Criterion::TestCentre => "貴社の製品を試験・検査できる機関が近くにあること",
    }
}
