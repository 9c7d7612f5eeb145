// Another language, where it comes and where it does not.
import { expect, test } from '../support/fixtures';

test('a language that cannot be fetched is not shown as spoken, is told, and comes at the next attempt', async ({ match, page, context, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await match.openInEnglish();
  await match.isWhole();
  await context.setOffline(true);
  const select = match.host.locator('select.language');
  await select.selectOption('ko');
  await expect(match.host.getByRole('alert')).toHaveText('That language could not be loaded. Please choose it again.');
  await expect(select).toHaveValue('en');
  await expect(match.host.locator('.page')).toHaveAttribute('lang', 'en');

  await context.setOffline(false);
  await match.speaks('ko');
  await expect(select).toHaveValue('ko');
  await expect(match.host.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  // What a host or a link chooses shows as well, after a reader's own choice.
  await match.host.evaluate((element) => element.setAttribute('lang', 'en'));
  await expect(match.host.locator('.page')).toHaveAttribute('lang', 'en');
  await expect(select).toHaveValue('en');
  await expect(page).toHaveTitle('Hengyang High-Tech Zone · Site match');
});

test('a unit that is none is blamed with an area as the example, in the field for areas', async ({ match }) => {
  await match.openInEnglish();
  await match.area.fill('40 kg');
  await expect(match.host.locator('.quantity.area .hint')).toContainText('“kg” is no unit here. A plain number will do, such as 3000');
});

test.describe('in Japanese', () => {
  test.use({ locale: 'ja-JP' });

  test('industries are found and called in the language that is spoken, and change with it', async ({ match }) => {
    await match.open();
    await match.isWhole();
    const first = match.host.locator('.hit').first();
    await match.product.fill('ﾌｫｰｸﾘﾌﾄ');
    await expect(first).toHaveText('物流運搬設備フォークリフト3433');
    await match.makes('フォークリフト');
    await expect(match.host.locator('.picker-code')).toHaveText('3433');
    await expect(match.product).toHaveValue('物流運搬設備');

    await match.speaks('ko');
    await expect(match.product).toHaveValue('운반하역 설비');
    await match.product.fill('자동차부품');
    await expect(first).toContainText('3670');
    await match.product.fill('フォークリフト');
    await expect(match.host.locator('.hit')).toHaveCount(0);
  });
});
