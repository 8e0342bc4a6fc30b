import { useLingui } from '@lingui/react/macro';
import { Panel } from '../panel/Panel.tsx';

const SWATCHES = ['bg', 'surface', 'sunken', 'accent', 'lua', 'man', 'amb', 'da', 'son'] as const;

/** Colours with their roles, and the steps of type. */
export function FoundationSamples() {
  const { t } = useLingui();
  const roles: Record<(typeof SWATCHES)[number], string> = {
    bg: t`Nền`,
    surface: t`Mặt giấy`,
    sunken: t`Lõm`,
    accent: t`Chàm: hành động`,
    lua: t`Lúa: đạt`,
    man: t`Mận: chưa đạt`,
    amb: t`Nghệ: chờ, trả`,
    da: t`Đá: ngoài diện`,
    son: t`Son: con dấu`,
  };
  return (
    <>
      <Panel title={t`Màu và vai trò`}>
        <div className="at-swatches">
          {SWATCHES.map((swatch) => (
            <div key={swatch}>
              <i style={{ background: `var(--${swatch})` }} />
              <b>{roles[swatch]}</b>
            </div>
          ))}
        </div>
      </Panel>
      <Panel title={t`Chữ`}>
        <div className="at-type-samples" lang="vi">
          <span className="at-type-34">Ước nguyện Ế Ặ Ữ Ỗ</span>
          <span className="at-type-21">Quyết định công nhận, 21/29</span>
          <span className="at-type-16">Chữ đọc 16/26, dấu kép không chạm dòng trên: Ngữ, Ẩm, Ỷ, Ộ.</span>
          <span className="at-type-14">
            Chữ bảng 14/20. <span className="at-num">1.111,1 · 8.888,8 · 0.123,4</span> thẳng cột
          </span>
        </div>
      </Panel>
    </>
  );
}
