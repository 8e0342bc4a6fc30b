import { Banner, Button, LinkButton, OrLine, PasswordField, SignInThreshold, TextField, TextLink } from '@antoan/ui';
import { ArrowRight, FileLock2, Landmark } from 'lucide-react';

/** The sign-in threshold at its full size. */
export function SignInSample() {
  return (
    <SignInThreshold
      title="Cùng giữ bình yên nơi mình làm việc và học tập"
      intro="Hệ thống phong trào Toàn dân bảo vệ an ninh Tổ quốc trong cơ quan, doanh nghiệp, nhà trường tỉnh Lào Cai."
      note={
        <Banner icon={FileLock2} title="Không đưa tài liệu có độ mật lên hệ thống này.">
          Tài liệu Mật, Tối mật, Tuyệt mật gửi theo đường văn thư riêng.
        </Banner>
      }
    >
      <h1>Đăng nhập</h1>
      <TextField label="Tên đăng nhập" defaultValue="huyen.baothang" autoComplete="username" />
      <PasswordField
        label="Mật khẩu"
        defaultValue="minh-hoa-01"
        aside={<TextLink href="#quen">Quên mật khẩu</TextLink>}
      />
      <Button tone="primary" type="submit" isWide>
        Đăng nhập
      </Button>
      <OrLine>hoặc</OrLine>
      <LinkButton href="#sso" icon={Landmark} isWide>
        Đăng nhập bằng tài khoản công vụ của tỉnh
      </LinkButton>
      <TextLink href="#/public" tone="quiet" icon={ArrowRight}>
        Xem kết quả công khai, không cần đăng nhập
      </TextLink>
    </SignInThreshold>
  );
}
