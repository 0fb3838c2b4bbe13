# The app alone; docker-compose.yml puts it before a Neo4j.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY bin/install.mjs bin/
# By the project's own installer, so that it finds nothing left to do at the start.
RUN node -e "import('./bin/install.mjs').then(({ install }) => install())"
COPY . .
# Reports may be read in here too, by a user who may not install.
RUN node -e "import('./bin/install-encoder.mjs').then(({ installEncoder }) => installEncoder('ingest'))"
RUN node_modules/.bin/node -e "import('./bin/terminal/build-screens.ts').then(({ buildScreens }) => buildScreens('/app/ui/dist'))" \
  && mkdir /data && chown node:node /data && chmod 700 /data
USER node
ENV RHYME_HOME=/data PORT=4400 NODE_ENV=production
VOLUME /data
EXPOSE 4400
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4400/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/rhyme.mjs"]
CMD ["serve", "--host", "0.0.0.0"]
