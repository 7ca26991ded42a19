-- Reels, stories and carousels beside images; files in pieces, the same bytes once.

create table sandbox.file (
	key  text   primary key,
	hash text   unique,
	type text   not null,
	size bigint not null
);

comment on column sandbox.file.hash is 'SHA-256; null where the file was there before the same bytes were kept once';

create table sandbox.file_piece (
	file_key text    not null,
	number   integer not null,
	content  bytea   not null,
	primary key (file_key, number)
);

-- photographs and films do not shrink
alter table sandbox.file_piece alter column content set storage external;

insert into sandbox.file (key, type, size) select key, 'image/jpeg', length(content) from sandbox.image;

insert into sandbox.file_piece (file_key, number, content)
select key, number, substring(content from number * 1048576 + 1 for 1048576)
from sandbox.image, generate_series(0, (greatest(length(content), 1) - 1) / 1048576) number;

alter table sandbox.container drop constraint container_image_key_fkey;
alter table sandbox.medium drop constraint medium_image_key_fkey;
drop table sandbox.image;

alter table sandbox.container rename column image_key to file_key;
alter table sandbox.container alter column file_key drop not null;
alter table sandbox.container
	add foreign key (file_key) references sandbox.file,
	add column kind text not null default 'IMAGE',
	add column options text not null default '{}',
	add column children text,
	add column cover_key text references sandbox.file (key),
	add column source_url text,
	add column fetch_at timestamptz,
	add column fetch_tries integer not null default 0,
	add column bytes_transferred bigint not null default 0,
	add column source_file_size bigint;
update sandbox.container set options = jsonb_build_object('alt_text', alt_text) where alt_text is not null;
alter table sandbox.container alter column kind drop default, drop column alt_text;

comment on column sandbox.container.children is 'the ids of a carousel''s items in their order, with commas between';
comment on column sandbox.container.fetch_at is
	'when its video may be fetched, or fetched again should the one who does have died; null when there is nothing to fetch';

create index container_fetch on sandbox.container (fetch_at) where fetch_at is not null;

alter table sandbox.medium rename column image_key to file_key;
alter table sandbox.medium
	add foreign key (file_key) references sandbox.file,
	add column kind text not null default 'IMAGE',
	add column options text not null default '{}',
	add column cover_key text references sandbox.file (key),
	add column parent_id text references sandbox.medium (id);
update sandbox.medium set options = jsonb_build_object('alt_text', alt_text) where alt_text is not null;
alter table sandbox.medium alter column kind drop default, drop column alt_text;

create index medium_published on sandbox.medium (account_id, published_at) where parent_id is null;
create index medium_parent on sandbox.medium (parent_id, seq) where parent_id is not null;

alter table sandbox.fault
	add column account_id text,
	add column after_work boolean not null default false;
