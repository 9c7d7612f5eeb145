// What the element says where the engine cannot run, in place of the browser's own words.
export const CANNOT = {
  'zh-Hans': '此浏览器无法运行本页，它需要 WebAssembly：请更新浏览器，或在设置中开启。',
  'zh-Hant': '此瀏覽器無法執行本頁，它需要 WebAssembly：請更新瀏覽器，或在設定中開啟。',
  en: 'This browser cannot run this page, which needs WebAssembly: update the browser, or switch that on in its settings.',
  ja: 'このブラウザーではこのページを実行できません。WebAssembly が必要です。ブラウザーを更新するか、設定で有効にしてください。',
  ko: '이 브라우저는 이 페이지를 실행할 수 없습니다. WebAssembly가 필요합니다. 브라우저를 업데이트하거나 설정에서 켜십시오.',
};
