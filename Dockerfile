# An office's server. Built once with all dependencies; the image that runs holds the standalone build, the launcher and the migrations.
ARG NODE=20-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node bin/build.mjs

FROM node:${NODE}
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/prisma/migrations ./prisma/migrations
COPY --from=build /app/.next/standalone ./.next/standalone
COPY --from=build /app/lib/server/workers/seed.mjs /app/lib/server/workers/backup.mjs ./lib/server/workers/
RUN ln -s .next/standalone/node_modules node_modules && install -d -o node -g node -m 0700 /data /backups
ENV NODE_ENV=production ANNING_SEALED=1 ANNING_MODE=office ANNING_LISTEN=0.0.0.0 ANNING_DATA_DIR=/data
USER node
VOLUME /data /backups
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 CMD ["node", "bin/health.mjs"]
CMD ["node", "bin/start.mjs", "--port", "3000", "--no-open"]
