# The pages are built in the first stage; the second holds what runs.
FROM node:24-bookworm-slim AS built
WORKDIR /motcua
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# Pruning writes the lock file anew; the touch says that the pages are not older than it.
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && touch build/server/index.js

FROM node:24-bookworm-slim
WORKDIR /motcua
ENV NODE_ENV=production MOTCUA_DATA=/data PORT=3000
COPY --from=built --chown=root:root /motcua /motcua
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/khoe').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/motcua.js", "start"]
