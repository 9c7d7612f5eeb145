//! The printed report.

use super::Japanese;
use crate::text::SheetKey;
use crate::text::sheet_tongue::SheetTongue;

impl SheetTongue for Japanese {
    fn fixed(&self, key: SheetKey) -> &'static str {
        match key {
            SheetKey::Print => "報告書を印刷",
            SheetKey::PrintTitle => "結果をA4の報告書にする",
            SheetKey::PrintHint => {
                "ブラウザーの印刷画面が開きます。ファイルにする場合は「PDFに保存」を選んでください。"
            }
            SheetKey::OtherMissing => "もう一つの言語を読み込めませんでした。もう一度お試しください。",
            SheetKey::Title => "立地選定報告書",
            SheetKey::DayOfAnswer => "結果の基準日",
            SheetKey::DataOf => "工業団地データの基準日",
            SheetKey::Asked => "希望条件",
            SheetKey::Ranking => "候補物件の順位",
            SheetKey::ColumnPlace => "順位",
            SheetKey::ColumnKind => "必須・希望",
            SheetKey::ColumnWeight => "重み",
            SheetKey::ColumnWeakest => "弱点",
            SheetKey::ColumnArea => "面積",
            SheetKey::ColumnPoints => "得点",
            SheetKey::ColumnSource => "出典",
            SheetKey::ColumnAsked => "希望",
            SheetKey::ColumnOffered => "物件の条件",
            SheetKey::ColumnGap => "差",
            SheetKey::ColumnVerdict => "判定",
            SheetKey::ColumnWayIn => "進出形態",
            SheetKey::Industry => "業種",
            SheetKey::WaysIn => "進出形態",
            SheetKey::CodeLocal => "この端末でのみ開けます",
            SheetKey::ColumnRule => "規定",
            SheetKey::Assumed => "* 業種からの推定値、未確定",
            SheetKey::Why => "この物件の評価",
            SheetKey::Map => "所在地",
            SheetKey::MapMarks => {
                "丸の中の数字は適合する物件の数、+n? は要確認の数です。外側にもう一重の円があるのは、上記の物件があるエリアです。"
            }
            SheetKey::Costs => "費用",
            SheetKey::ParkSide => "貴社の計画と工業団地の規定",
            SheetKey::CodeHint => "読み取ると同じ結果が開きます",
            SheetKey::NoOffer => {
                "本報告書は、上記の日付の工業団地データをもとにコンピューターで作成したもので、契約の申し込みや確約にあたるものではありません。工業団地が書面で確認した内容が優先します。"
            }
        }
    }

    fn beside(&self, other: &str) -> String {
        format!("日本語と{other}を併記")
    }

    fn listed(&self, shown: &str, all: &str) -> String {
        format!("全{all}件のうち上位{shown}件を掲載しています。")
    }

    fn page_marks(&self) -> [&'static str; 3] {
        ["", " / ", "ページ"]
    }
}
