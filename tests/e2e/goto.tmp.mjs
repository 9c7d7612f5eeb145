import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage','--disable-background-networking','--disable-component-update','--disable-sync','--no-first-run'] });
const p = await (await b.newContext({ locale: process.argv[2] ?? 'zh-CN' })).newPage();
const open = new Map(); p.on('request', r => open.set(r, r.url())); const done = r => open.delete(r); p.on('requestfinished', done); p.on('requestfailed', r => { console.log('failed', r.url(), r.failure()?.errorText); done(r); });
const t = Date.now();
try { await p.goto('http://127.0.0.1:8080/', { timeout: 15000 }); console.log('ok', Date.now() - t); } catch (e) { console.log('HANG', [...open.values()]); }
await b.close();
