#!/bin/sh
# Makes the database's address of its parts, then becomes the given command. The password comes from the environment
# or, for mounted secrets, from a file; it may hold any character.
set -eu

if [ -n "${DATABASE_PASSWORD_FILE:-}" ]; then
  DATABASE_PASSWORD=$(cat "$DATABASE_PASSWORD_FILE")
fi

if [ -z "${DATABASE_URL:-}" ] && [ -n "${DATABASE_PASSWORD:-}" ]; then
  password=$(DATABASE_PASSWORD="$DATABASE_PASSWORD" node -p 'encodeURIComponent(process.env.DATABASE_PASSWORD)')
  DATABASE_URL="postgres://${DATABASE_USER:-waymark}:${password}@${DATABASE_HOST:-database}:${DATABASE_PORT:-5432}/${DATABASE_NAME:-waymark}"
  export DATABASE_URL
fi
unset DATABASE_PASSWORD

exec "$@"
