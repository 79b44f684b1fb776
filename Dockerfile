# The executable: one static file with lexicon and contract inside.
FROM swift:6.3 AS build
WORKDIR /source
RUN apt-get update -qq \
    && apt-get install -qq --yes --no-install-recommends make libcurl4-openssl-dev zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
COPY Makefile Package.swift openapi.yaml ./
COPY scripts scripts
COPY Sources Sources
# Not built, but a package without the folders of its targets is none.
COPY Tests Tests
RUN make release

FROM debian:bookworm-slim
RUN useradd --system --no-create-home --shell /usr/sbin/nologin sitrep
COPY --from=build /source/.build/release/sitrep /source/scripts/healthy /usr/local/bin/
# The articles that come with the project; mount a folder of your own over them.
COPY seeds /seeds
ENV SITREP_SEEDS=/seeds SITREP_HOST=0.0.0.0 SITREP_PORT=8080
USER sitrep
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["healthy"]
ENTRYPOINT ["sitrep"]
CMD ["serve"]
