import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

// Pages under layouts/officer.tsx need someone signed in and carry scripts; those under layouts/public.tsx carry none.
export default [
  layout('layouts/public.tsx', [
    route('dang-nhap', 'routes/sign-in.tsx'),
    route('dang-nhap/ma', 'routes/second-factor.tsx'),
    route('lan-dau', 'routes/first-visit.tsx'),
    route('gioi-thieu', 'routes/landing.tsx'),
  ]),
  layout('layouts/officer.tsx', [
    index('routes/work.tsx'),
    route('tai-khoan', 'routes/own-account.tsx'),
    route('tai-khoan/mat-khau', 'routes/own-password.tsx'),
    route('tai-khoan/xac-thuc', 'routes/own-second-factor.tsx'),
    route('quan-tri/tai-khoan', 'routes/accounts.tsx'),
    route('quan-tri/tai-khoan/moi', 'routes/new-account.tsx'),
    route('quan-tri/tai-khoan/:id', 'routes/account.tsx'),
  ]),
  route('dang-xuat', 'routes/sign-out.ts'),
  route('phien', 'routes/session-clock.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
