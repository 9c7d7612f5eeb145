// A reader from Taiwan: the page speaks Traditional Chinese by itself, and is searched in it.
import { expect, test } from '../support/fixtures';

test.use({ locale: 'zh-TW' });

// Characters that Traditional Chinese does not have, of those that this trade uses most.
const SIMPLIFIED = `
  园区产业厂层积压电动车机设备办楼单价费务发开关时间说请选择项条标线级过运输铁桥门库货载荷应该与实际现场见长东专严
  个丰临为丽举义乌乐习书买乱争亏亚亲亿仅从仓仪们众优会伞伟传伤伦伪体儿兰兴养军农决况冻净减凤击划则刚创剂剑劳势勋匀
  华协卖卢卫却厅历厉县双变叠叶号吗听启员响团围图圆圣坏块坚坛坝垦垫堕墙壮声处够头夹夺奖妇妈孙学宁宝审宽宾对寻导寿将
  尔尘尝岁岂岗岛岭币帅师带帮广庆庙废弃张弹强归录彻径忆忧怀态总恶悬惊惯戏战户扑执扩扫扬扰抚抛抢护报担拟拥拨挡挤挥损
  换据挺捞掷摆撑数断无旧显晓暂术权杂来极构枣枪柜栏树样档桩梦检欢欧残毁毕毙气汇汉汤沟没沪泪泼泽洁浅测济浑浓涂涛润涨
  渐渔湾湿温滚满滤滥灭灯灵灾炉点烂热焕牵犹独狮猎环玛画畅疗监盖盘碍矿码础确碱离种称税稳穷竞笔签简粮纠红纤约纪纯纲纳
  纵纷纸纺纽练组细织终绍经绑结给络统继绩续维综绿缆缓编缝缩缴罚罗网职联聪肠肤肿胀胜脉脑脚脱脸腾舰艺节芯苹荐荣药莲获
  萧营蓝虑虽虾蚁补袭装裤观规视览觉触计订认讨让训议讯记讲许论访诉诊词译试话询详语误课调谈谋谢谱贝负贡财责贤败质贩贪
  购贯贴贵贷贸贺资赁赔赖赛赞赢赵趋跃践踪轨转轮软轰轴轻较辅辆辉辑边达迁迈还这进远违连迟适递逻遗邮邻郑酱酿释针钉钟钢
  钥钱钻铃铅铜铝银铸铺链锁锅锋错锡锤键锻镇镜闭问闲闸闹闻阀阅队阳阴阵阶陆陈险随隐难雾静页顶顺须顾顿预领颇频颖题额风
  飞饭饮饰饱馆马驱驶驻验骗骤鱼鲜鸟鸡鸣鸭麦黄齐齿龙龟
`.replace(/\s/g, '');

/** What a reader sees and hears on the page, but for the names that languages have of themselves. */
const shown = (page: import('@playwright/test').Page) =>
  page.evaluate(() => {
    const root = document.querySelector('site-match')?.shadowRoot;
    const page = root?.querySelector('.page');
    if (page == null) return '';
    const texts: string[] = [];
    const visit = (node: Node) => {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element) {
        if (node.matches('option[lang], style')) return;
        for (const name of ['aria-label', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
        node.childNodes.forEach(visit);
      }
    };
    visit(page);
    return texts.join('\n');
  });

test('opens, asks, reads and compares in Traditional Chinese, with not one simplified character', async ({ match, page }) => {
  test.setTimeout(60_000);
  await match.open();
  await match.isWhole();
  await expect(match.host.locator('.page')).toHaveAttribute('lang', 'zh-Hant');
  const characters = new Set(SIMPLIFIED);
  const found: string[] = [];
  const look = async (where: string) => {
    // What the other Chinese calls itself stays as it is.
    const lines = (await shown(page)).replaceAll('简体中文', '').split('\n').filter((line) => [...line].some((character) => characters.has(character)));
    found.push(...new Set(lines.map((line) => `${where}: ${line.trim()}`)));
  };
  await look('opening');

  // As the mainland and as Taiwan call it.
  await match.product.fill('叉車');
  await expect(match.host.locator('.hit').first()).toContainText('3433');
  await look('hits');
  await match.product.fill('');
  await match.makes('堆高機');
  await expect(match.host.locator('.picker-code')).toHaveText('3433');
  await match.host.locator('.segments .segment').first().click();

  // 3,000 坪 are 9,917 m².
  await match.needs('3000坪');
  await expect(match.area).toHaveValue(/9,91[78]/);
  await match.requirement('clear_height_m').locator('.help').click();
  await match.host.locator('.add-requirement .add-button').click();
  await look('asking');

  await match.opensCard(0);
  await match.unfolds('why');
  await expect(match.why.locator('.findings')).toContainText('淨高');
  await look('why');
  await match.comparesFirst(2);
  await match.keepsFirst(1);
  for (const view of ['map', 'frontier', 'compare', 'shortlist', 'chain'] as const) {
    await match.shows(view);
    await match.unfolds('see');
    await look(view);
  }
  await match.shows('map');
  await match.subParks.first().click();
  await expect(match.near).toBeVisible();
  await look('near');
  await match.takesAway();
  await expect(match.link).toBeVisible();
  await look('take-away');
  expect(found).toEqual([]);
});
