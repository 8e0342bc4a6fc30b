import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { lookOver, settled } from './person/look-over.ts';
import { openAt } from './person/sign-in.ts';

journey(
  'While the schools’ screens are missing their place says so, the rest works, and they come back by a retry',
  async ({ signInAs, openAsVisitor, product, complaints }) => {
    complaints.allow(/remotes\/schools/);
    complaints.allow(/RemoteMissingError|Federation Runtime/);
    await product.takeRemoteAway('schools');
    let isAway = true;
    try {
      const head = await signInAs('truong');
      const missing = head.getByRole('alert').filter({ hasText: 'Phần Nhà trường chưa mở được' });
      await expect(missing).toBeVisible();
      await expect(missing).toContainText('Các phần khác vẫn dùng bình thường.');
      await openAt(head, '/cong-bo');
      await expect(head.getByRole('heading', { level: 1 })).toContainText('được công nhận');

      const officer = await signInAs('huyen.baothang');
      await openAt(officer, '/huyen/don-vi');
      await expect(officer.getByRole('searchbox', { name: 'Tìm đơn vị' })).toBeVisible();
      const visitor = await openAsVisitor();
      await openAt(visitor, '/cong-bo/chi-thi');

      await openAt(head, '/truong');
      await product.putRemoteBack('schools');
      isAway = false;
      await missing.getByRole('button', { name: 'Thử lại phần này' }).click();
      await expect(head.getByRole('heading', { level: 1, name: 'THPT Bảo Thắng (minh họa)' })).toBeVisible();
      await settled(head);
      await lookOver(head);
    } finally {
      if (isAway) await product.putRemoteBack('schools');
    }
  },
);
