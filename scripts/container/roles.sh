#!/bin/sh
# Run once by the database's image, when its volume is new: the roles and the database of README.md.
set -eu
psql --set=ON_ERROR_STOP=1 --set=owner="$OWNER_PASSWORD" --set=web="$WEB_PASSWORD" --username="$POSTGRES_USER" <<'SQL'
CREATE ROLE lianqiao_app NOLOGIN;
CREATE ROLE lianqiao_owner LOGIN PASSWORD :'owner';
CREATE ROLE lianqiao_web LOGIN PASSWORD :'web' IN ROLE lianqiao_app;
CREATE DATABASE lianqiao OWNER lianqiao_owner ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8' TEMPLATE template0;
SQL
