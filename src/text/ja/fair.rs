//! Fair mode.

use super::Japanese;
use crate::text::FairKey;
use crate::text::fair_tongue::FairTongue;
use crate::text::tongue::Tally;

impl FairTongue for Japanese {
    fn fixed(&self, key: FairKey) -> &'static str {
        match key {
            FairKey::About => {
                "展示会のブース向けです。全画面表示、来訪者がいない間の待機画面、大きなボタンに切り替わります。来訪者ごとに最初から始まり、同意のうえで残された連絡先のほかは、この端末に何も残りません。いま入力されている内容は消去されます。"
            }
            FairKey::Start => "展示会モードを始める",
            FairKey::NoFullScreen => {
                "このブラウザーでは全画面表示が許可されていません。F11キーを押すか、このページをインストールして開いてください。"
            }
            FairKey::FullScreen => "全画面表示",
            FairKey::Came => "進出の実例",
            FairKey::Begin => "タッチして始める",
            FairKey::Pause => "自動切り替えを止める",
            FairKey::GoOn => "自動切り替えを再開",
            FairKey::Question => "どのような計画をお考えですか",
            FairKey::Visitors => "例を試す",
            FairKey::Forklifts => "フォークリフトの組立",
            FairKey::Switchgear => "開閉装置の工場用地",
            FairKey::Software => "ソフトウェア開発のオフィス",
            FairKey::Finish => "終了して消去",
            FairKey::Show => "大きく表示",
            FairKey::ShowWhy => "この物件の良い点",
            FairKey::ShowMore => "そのほかの条件は結果の画面にあります。",
            FairKey::Leave => "連絡先を残す",
            FairKey::ContactName => "お名前",
            FairKey::ContactCompany => "会社名",
            FairKey::ContactReach => "電話番号またはメールアドレス",
            FairKey::ContactNote => "備考",
            FairKey::NeedsReach => "電話番号またはメールアドレスを入力してください。",
            FairKey::NeedsConsent => "同意のチェックを入れてください。同意がなければ何も保存しません。",
            FairKey::ContactKeep => "連絡先を保存する",
            FairKey::ContactKept => {
                "ありがとうございます。連絡先をこの端末に保存しました。削除をご希望の場合は係員にお申し付けください。"
            }
            FairKey::ContactVolatile => {
                "このブラウザーはこのページの内容を保存しません。ページを閉じると連絡先は失われます。先にファイルに保存してください。"
            }
            FairKey::StillThere => "まだご覧になっていますか",
            FairKey::Stay => "続ける",
            FairKey::Staff => "係員用",
            FairKey::PinEnter => "暗証番号",
            FairKey::PinOpen => "開く",
            FairKey::PinWrong => "暗証番号が違います。",
            FairKey::PinForgotten => {
                "暗証番号がわからない場合は、最初からやり直すしかありません。暗証番号と、この端末にあるすべての連絡先が削除されます。"
            }
            FairKey::PinForget => "暗証番号と連絡先を削除する",
            FairKey::PinNew => "新しい暗証番号",
            FairKey::PinSet => "暗証番号を設定する",
            FairKey::PinRemove => "暗証番号を解除する",
            FairKey::PinBad => "4–8桁の数字を入力してください。",
            FairKey::PinThere => "暗証番号が設定されています。",
            FairKey::PinNone => "暗証番号が未設定です。誰でもこの画面を開き、展示会モードを終了できます。",
            FairKey::PinHint => {
                "暗証番号は来訪者にこの画面を開かせないためのもので、暗号化はしません。このブラウザーの保存領域を開ける人は連絡先を読めます。"
            }
            FairKey::PinVolatile => {
                "このブラウザーではこのページの暗証番号を保存できません。ページを閉じるか再読み込みするまで有効です。"
            }
            FairKey::Contacts => "連絡先",
            FairKey::ContactsNone => "連絡先はまだありません。",
            FairKey::Export => "CSVで保存",
            FairKey::ExportHint => {
                "Excelなどの表計算ソフトで開けます。数式とみなされるおそれのある欄には、先頭に一重引用符が付きます。"
            }
            FairKey::DeleteAll => "連絡先をすべて削除",
            FairKey::DeleteSure => "連絡先をすべて削除しますか。元に戻すことはできません。",
            FairKey::DeleteYes => "削除する",
            FairKey::DeleteNo => "やめる",
            FairKey::ColumnTime => "日時（UTC）",
            FairKey::ColumnLanguage => "言語",
            FairKey::ColumnLink => "結果へのリンク",
            FairKey::Settings => "設定",
            FairKey::IdleSeconds => "操作がないときに確認するまでの秒数",
            FairKey::CountdownSeconds => "確認を待つ秒数",
            FairKey::VisitorLanguage => "来訪者に最初に表示する言語",
            FairKey::Exit => "展示会モードを終了する",
        }
    }

    fn clears_in(&self, seconds: &Tally) -> String {
        format!("{}秒後に入力内容を消去します。", seconds.text)
    }

    fn wait(&self, seconds: &Tally) -> String {
        format!("{}秒後にもう一度お試しください。", seconds.text)
    }

    fn contacts(&self, count: &Tally) -> String {
        format!("この端末にある連絡先：{}件", count.text)
    }

    fn consent(&self, office: &str) -> String {
        format!(
            "この連絡先と今回の結果へのリンクを、係員が削除するまでこの端末のブラウザーに保存することに同意します。{office}が読み、ご連絡のためにファイルとして持ち帰ります。ネットワークには送信されません。"
        )
    }

    fn visitor(&self, area: &str, what: &str) -> String {
        format!("{what} {area}")
    }
}
