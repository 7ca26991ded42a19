package com.brandautomator.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.upload.store.MediaStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Files that lie in a bucket are sent by threads that no request waits for.
 */
class FileSendingTests {

	private static final byte[] BYTES = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 };

	private static final MediaKey KEY = MediaKey.random();

	private final MediaStore bucket = Mockito.mock(MediaStore.class);

	private MockMvc http;

	@BeforeEach
	void fill() throws IOException {
		PublicFiles files = Mockito.mock(PublicFiles.class);
		BDDMockito.given(files.find("a.jpg"))
			.willReturn(new PublicFile(KEY, HostedType.JPEG, BYTES.length, Instant.EPOCH));
		BDDMockito.given(this.bucket.path(KEY)).willReturn(Optional.empty());
		BDDMockito.given(this.bucket.open(Mockito.eq(KEY), Mockito.anyLong(), Mockito.anyLong()))
			.willAnswer((call) -> new ByteArrayInputStream(BYTES, (int) (long) call.getArgument(1),
					(int) (long) call.getArgument(2)));
		this.http = MockMvcBuilders.standaloneSetup(new PublicFilesController(files, new FileSending(this.bucket)))
			.build();
	}

	@Test
	void fileIsSentWholeAndInParts() throws Exception {
		this.http.perform(asyncDispatch(begun(null)))
			.andExpect(status().isOk())
			.andExpect(header().longValue(HttpHeaders.CONTENT_LENGTH, BYTES.length))
			.andExpect(content().bytes(BYTES));
		this.http.perform(asyncDispatch(begun("bytes=3-5")))
			.andExpect(status().isPartialContent())
			.andExpect(header().string(HttpHeaders.CONTENT_RANGE, "bytes 3-5/10"))
			.andExpect(content().bytes(new byte[] { 3, 4, 5 }));
		this.http.perform(head("/media/a.jpg"))
			.andExpect(status().isOk())
			.andExpect(request().asyncNotStarted())
			.andExpect(header().longValue(HttpHeaders.CONTENT_LENGTH, BYTES.length));
	}

	@Test
	void everyLaneIsGivenBack() throws Exception {
		for (int n = 0; n < 30; n++) {
			MvcResult begun = begun(null);
			this.http.perform(asyncDispatch(begun)).andExpect(status().isOk());
			begun.getRequest().getAsyncContext().complete();
		}
	}

	private MvcResult begun(String range) throws Exception {
		return this.http
			.perform((range != null) ? get("/media/a.jpg").header(HttpHeaders.RANGE, range) : get("/media/a.jpg"))
			.andExpect(request().asyncStarted())
			.andReturn();
	}

}
