import { useLingui } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../banner/Banner.tsx';
import { Button } from '../button/Button.tsx';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';
import { Drawer } from '../drawer/Drawer.tsx';
import { Empty } from '../empty/Empty.tsx';
import { ErrorState } from '../error-state/ErrorState.tsx';
import { FactList } from '../facts/FactList.tsx';
import { TextLink } from '../link-button/LinkButton.tsx';
import { Palette } from '../palette/Palette.tsx';
import { Panel } from '../panel/Panel.tsx';
import { Skeleton } from '../skeleton/Skeleton.tsx';
import { Cluster, Stack } from '../stack/Stack.tsx';
import { notify } from '../toast/toast.ts';

/** What the product says back: banners, dialogs, notices, and the three kinds of nothing. */
export function FeedbackSamples() {
  const { t } = useLingui();
  return (
    <>
      <Panel title={t`Thông báo`}>
        <Stack gap="s">
          <Banner tone="done" title={t`Đã nộp lúc 09:12.`}>{t`Sở Giáo dục và Đào tạo kiểm tra trước 25/11.`}</Banner>
          <Banner
            tone="warn"
            title={t`Người khác vừa sửa tiêu chí 1.5.`}
            action={<Button size="small">{t`So hai bản`}</Button>}
          />
          <Banner tone="error" title={t`Số 3127 đã dùng trong năm 2020.`}>{t`Chọn số khác.`}</Banner>
          <Banner
            title={t`Không đưa tài liệu có độ mật lên hệ thống này.`}
          >{t`Tài liệu Mật gửi theo đường văn thư riêng.`}</Banner>
        </Stack>
      </Panel>
      <Panel title={t`Hộp xác nhận, ngăn bên, tìm nhanh`}>
        <Overlays />
      </Panel>
      <Panel title={t`Đang tải, trống, lỗi`}>
        <Skeleton rows={2} />
        <Empty title={t`Hôm nay không có hồ sơ nào chờ`}>
          {t`Hồ sơ mới sẽ hiện ở đây.`} <TextLink href="#bang">{t`Xem hồ sơ đã thẩm định`}</TextLink>
        </Empty>
        <ErrorState title={t`Phần Khen thưởng chưa mở được`} code="KT-503-1042" onRetry={() => undefined} />
      </Panel>
    </>
  );
}

function Overlays() {
  const { t } = useLingui();
  const [open, setOpen] = useState<'dialog' | 'drawer' | 'palette' | null>(null);
  const [query, setQuery] = useState('pho lu');
  const close = () => setOpen(null);
  return (
    <>
      <Cluster>
        <Button onPress={() => setOpen('dialog')}>{t`Mở hộp xác nhận`}</Button>
        <Button onPress={() => setOpen('drawer')}>{t`Mở ngăn bên`}</Button>
        <Button onPress={() => setOpen('palette')}>{t`Mở tìm nhanh`}</Button>
        <Button onPress={() => notify(t`Đã trả lại 1 tiêu chí`, { onUndo: () => undefined })}>{t`Hiện lời báo`}</Button>
      </Cluster>
      <ConfirmDialog
        isOpen={open === 'dialog'}
        onOpenChange={close}
        title={t`Trả lại 1 tiêu chí cho trường?`}
        consequence={t`Trường chỉ sửa được tiêu chí 1.5. Hạn mới 30/11/2020.`}
        actLabel={t`Trả lại tiêu chí 1.5`}
        onAct={close}
      />
      <Drawer
        isOpen={open === 'drawer'}
        onOpenChange={close}
        title="Trường THCS Minh Họa 2"
        footer={<Button icon={Download}>{t`Xuất Excel`}</Button>}
      >
        <FactList
          items={[
            { label: t`Địa bàn`, value: 'Phú Nhuận' },
            { label: t`Bảo vệ`, value: '2/2', isNumeric: true },
          ]}
        />
      </Drawer>
      <Palette
        isOpen={open === 'palette'}
        onOpenChange={close}
        query={query}
        onQueryChange={setQuery}
        onChoose={close}
        groups={[
          {
            label: t`Đơn vị`,
            items: [
              { id: 'u1', label: 'Thị trấn Phố Lu' },
              { id: 'u2', label: 'Trường THCS Phố Lu (minh họa)', detail: 'Bảo Thắng' },
            ],
          },
          { label: t`Văn bản`, items: [{ id: 'd1', label: 'Báo cáo 6 tháng, Phố Lu' }] },
        ]}
      />
    </>
  );
}
