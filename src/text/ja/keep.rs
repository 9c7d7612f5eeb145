//! Keeping and taking away.

use super::{Japanese, named};
use crate::text::KeepKey;
use crate::text::keep_tongue::KeepTongue;
use crate::text::quotes::{CORNER, quoted};

impl KeepTongue for Japanese {
    fn fixed(&self, key: KeepKey) -> &'static str {
        match key {
            KeepKey::Undo => "元に戻す",
            KeepKey::Redo => "やり直す",
            KeepKey::StepIndustry => "製品",
            KeepKey::StepWaysIn => "進出形態",
            KeepKey::StepConfirmed => "すべて確定",
            KeepKey::StepWeights => "重視する点",
            KeepKey::StepProject => "計画の概要",
            KeepKey::StepMoveIn => "入居希望日",
            KeepKey::StepCosts => "費用の計算条件",
            KeepKey::StepPhases => "段階的な進出",
            KeepKey::StepRequest => "条件の入れ替え",
            KeepKey::StepLimits => "条件の緩和",
            KeepKey::StepCleared => "すべて消去",
            KeepKey::StepCompanies => "企業リスト",
            KeepKey::StepCompared => "比較",
            KeepKey::StepShortlist => "検討リスト",
            KeepKey::ShortlistEmpty => {
                "検討リストはまだ空です。物件の「検討に追加」を押すと、ここでメモを付けて比較できます。"
            }
            KeepKey::ShortlistHint => "検討リストはこの端末のこのブラウザーだけに保存され、消去するまで残ります。",
            KeepKey::ShortlistVolatile => {
                "このブラウザーでは内容を保存できません。ページを閉じると検討リストは消えます。"
            }
            KeepKey::ShortlistNote => "メモ",
            KeepKey::ShortlistCompare => "これらを比較",
            KeepKey::ShortlistCompareFirst => "先頭の4件を比較",
            KeepKey::ShortlistClear => "検討リストを消去",
            KeepKey::ShortlistGone => "物件データになくなりました",
            KeepKey::ShortlistNotAmong => "現在の条件の対象外",
            KeepKey::TakeAway => "共有・保存",
            KeepKey::LinkTitle => "この結果を開くリンク",
            KeepKey::LinkCopy => "リンクをコピー",
            KeepKey::LinkHint => {
                "入力した条件はすべてリンクの中に書き込まれ、その部分はどのサーバーにも送られません。リンクを受け取った人は内容を読むことができます。"
            }
            KeepKey::LinkNoPublic => "工業団地の公開アドレスが登録されていないため、リンクは今ご覧のページを指します。",
            KeepKey::LinkLocal => {
                "このページはこの端末でだけ開いているため、リンクは他の端末では開けません。「#」以降の部分は、同じ物件データを使うページであれば有効です。"
            }
            KeepKey::LinkNone => {
                "このページが埋め込まれたサイトではリンクを開けないため、リンクはありません。下のファイルに同じ内容を保存できます。"
            }
            KeepKey::CodeTitle => "リンクのQRコード",
            KeepKey::CodeHint => "スマートフォンのカメラで読み取ってください。",
            KeepKey::FilesTitle => "ファイルに保存",
            KeepKey::FileRequest => "条件（JSON）",
            KeepKey::FileAnswer => "結果（JSON）",
            KeepKey::ShutInTitle => "ファイル・印刷・カレンダー",
            KeepKey::ShutIn => {
                "このページは制限されたフレームの中にあるため、ファイルの保存、印刷、この端末への記録ができません。単独で開けばできます。"
            }
            KeepKey::ShutInNoLink => {
                "このページは制限されたフレームの中にあるため、ファイルの保存、印刷、この端末への記録ができず、埋め込んだサイトではリンクも開けません。下の文字列に入力した条件がすべて入っています。同じカタログを使うページのアドレスの後ろに付けると、この結果が開きます。"
            }
            KeepKey::ShutInOpen => "新しいウィンドウで開く",
            KeepKey::ShutInCopy => {
                "ここからは制限のないウィンドウを開けません。リンクをコピーし、新しいタブで開いてください。"
            }
            KeepKey::VisitTitle => "現地視察の予定",
            KeepKey::VisitDay => "日付",
            KeepKey::VisitTime => "時刻",
            KeepKey::VisitSave => "カレンダー用に保存",
            KeepKey::VisitHint => {
                "物件と確認事項を入れた、ご自身のカレンダー用のファイルです。どこにも通知されませんので、日程は工業団地とご調整ください。"
            }
            KeepKey::VisitQuestions => "確認事項：",
            KeepKey::SameAnswer => "その後の変更はありません。",
            KeepKey::ChangedSince => "その後、次の点が変わりました：",
            KeepKey::AnswerToday => "今日の日付で計算",
            KeepKey::Close => "閉じる",
            KeepKey::LinkBroken => {
                "このリンクは途中で切れているか、壊れています。もう一度リンクをお受け取りください。これまでの内容はそのまま残っています。"
            }
            KeepKey::LinkNewer => {
                "このリンクは、より新しい版のページで作られています。再読み込みしてから開き直してください。これまでの内容はそのまま残っています。"
            }
            KeepKey::LinkProblems => {
                "このリンクには扱えない内容が含まれています。これまでの内容はそのまま残っています："
            }
            KeepKey::AskHere => "同じ条件をここで調べる",
            KeepKey::ShortProblems => "リンクの次の部分は読み取れませんでした。残りは条件に入力済みです：",
            KeepKey::ShortNoDay => "2027-05-01のような日付で指定してください",
            KeepKey::ShortNoIndustry => "38や3821のような中国の国民経済業種コードで指定してください",
            KeepKey::ShortNotAsked => "リンクの条件に含まれていないため、必須にできません",
            KeepKey::ShortTwice => "リンクにすでにあるため、最初の値だけを使います",
        }
    }

    fn undone(&self, what: &str) -> String {
        format!("元に戻しました：{what}")
    }

    fn redone(&self, what: &str) -> String {
        format!("やり直しました：{what}")
    }

    fn opened(&self, day: &str) -> String {
        format!("リンクから開きました：{day}時点の結果です。")
    }

    fn other_park(&self, id: &str) -> String {
        format!("このリンクは別の工業団地（{id}）のものです。ここの内容は変更していません。")
    }

    fn changed_data(&self, before: &str, now: &str) -> String {
        format!("工業団地のデータが{before}時点から{now}時点に更新されています。")
    }

    fn changed_counts(&self, before: (&str, &str), now: (&str, &str)) -> String {
        format!("現在は適合{}件、要確認{}件です（当時は{}件、{}件）。", now.0, now.1, before.0, before.1)
    }

    fn changed_gone(&self, site: &str) -> String {
        format!("{}は候補からなくなりました。", named(site))
    }

    fn changed_standing(&self, site: &str, before: &str, now: &str) -> String {
        format!(
            "{}：当時は{before}、現在は{now}。",
            named(site),
            before = quoted(before, CORNER),
            now = quoted(now, CORNER)
        )
    }

    fn changed_place(&self, site: &str, before: (&str, &str), now: (&str, &str)) -> String {
        format!("{}：当時は{}位（{}）、現在は{}位（{}）。", named(site), before.0, before.1, now.0, now.1)
    }

    fn changed_first(&self, site: &str) -> String {
        format!("現在の1位は{}です。", named(site))
    }

    fn visit(&self, site: &str) -> String {
        format!("現地視察：{site}")
    }

    fn unknown_name(&self, nearest: Option<&str>) -> String {
        match nearest {
            Some(nearest) => {
                format!("この名前はありません。{nearest}ではありませんか", nearest = quoted(nearest, CORNER))
            }
            None => "この名前はありません".to_owned(),
        }
    }

    fn one_of(&self, known: &str) -> String {
        format!("次のいずれかで指定してください：{known}")
    }
}
