import { expect } from '@playwright/test';
import { clear, publicNames, publish } from './acts/publication.ts';
import { appraise, verify } from './acts/queue.ts';
import { decide, offer, propose } from './acts/recognition.ts';
import {
  answerEverything,
  attachMinutes,
  handToHead,
  registerFor,
  submit,
  submitOnceMore,
} from './acts/self-assessment.ts';
import { journey } from './journey.ts';
import { openAt } from './person/sign-in.ts';
import { unitNames } from './units.ts';

const published = new Set<string>(Object.values(unitNames));

journey(
  'THPT Bảo Thắng is recognised through Sở GD&ĐT, PV05 and the chair of the province, and the public reads it',
  async ({ signInAs, openAsVisitor }) => {
    const unit = unitNames.upperSchool;
    const editor = await signInAs('truong.nhap');
    await registerFor(editor, 2021);
    await answerEverything(editor);
    await attachMinutes(editor);
    await handToHead(editor);
    await submit(await signInAs('truong'), { place: '/truong', year: 2021, to: 'Sở Giáo dục và Đào tạo' });
    await verify(await signInAs('so.gddt'), '/so-nganh/kiem-tra', unit);
    await appraise(await signInAs('pv05'), '/tinh/tham-dinh', unit);
    const pv05Head = await signInAs('pv05.lanhdao');
    const submission = { number: '9101/TTr-CAT', date: '20/11/2021' };
    await propose(pv05Head, '/tinh', unit, submission);
    const decision = await decide(await signInAs('chutich'), '/tinh', submission, '9101');

    const visitor = await openAsVisitor();
    expect(await publicNames(visitor, 2021, unit)).toEqual([]);
    await offer(pv05Head, decision);
    await clear(await signInAs('vanphong'), decision);
    expect(await publicNames(visitor, 2021, unit)).toEqual([]);
    await publish(await signInAs('cong.ttdt'), decision);
    expect(await publicNames(visitor, 2021, unit)).toEqual([unit]);
    for (const name of await publicNames(visitor, 2021)) expect(published).toContain(name);
  },
);

journey(
  'THCS Phố Lu is recognised by its own route: UBND huyện, Công an huyện and the chair of the district',
  async ({ signInAs, openAsVisitor }) => {
    const unit = unitNames.lowerSchool;
    const editor = await signInAs('truong2.nhap');
    await registerFor(editor, 2021);
    await answerEverything(editor);
    await attachMinutes(editor);
    await handToHead(editor);
    const [head, headElsewhere] = [await signInAs('truong2'), await signInAs('truong2')];
    await openAt(headElsewhere, '/truong/ho-so');
    await submit(head, { place: '/truong', year: 2021, to: 'UBND huyện Bảo Thắng' });
    await submitOnceMore(headElsewhere);
    await verify(await signInAs('huyen.baothang'), '/huyen/kiem-tra', unit);
    await appraise(await signInAs('ca.baothang'), '/huyen/tham-dinh', unit);
    const submission = { number: '9102/TTr-CAH', date: '20/11/2021' };
    await propose(await signInAs('ca.baothang.lanhdao'), '/huyen', unit, submission);
    const decision = await decide(await signInAs('huyen.baothang.chutich'), '/huyen', submission, '9102');

    const visitor = await openAsVisitor();
    await offer(await signInAs('pv05.lanhdao'), decision);
    await clear(await signInAs('vanphong'), decision);
    expect(await publicNames(visitor, 2021, unit)).toEqual([]);
    await publish(await signInAs('cong.ttdt'), decision);
    expect(await publicNames(visitor, 2021, unit)).toEqual([unit]);
  },
);
