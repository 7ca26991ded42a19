-- Videos that people gave us are sent to Meta, and not fetched by it.
alter table publication add column container_upload_uri text;

comment on column publication.container_upload_uri is 'where the bytes of its video go; null once all are there';
comment on column publication.children is
	'containers of a carousel''s media: place, id, created_at, finished, upload_uri';
