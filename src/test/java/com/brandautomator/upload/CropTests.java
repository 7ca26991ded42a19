package com.brandautomator.upload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The crop that is offered is the largest that would do, and it would do.
 */
class CropTests {

	private final MediaRules rules = Rules.shipped();

	@ParameterizedTest(name = "{0} x {1} -> {4} x {5} at {2}, {3}")
	@CsvSource({ "1080, 1920, 0, 285, 1080, 1350", "1200, 600, 27, 0, 1146, 600", "777, 1777, 0, 403, 777, 971",
			"1, 900, 0, 449, 1, 1" })
	void cropIsTheLargestFromTheMiddle(int width, int height, int x, int y, int newWidth, int newHeight) {
		GivenFile file = GivenFile.of("a JPEG", CraftedPicture.jpeg(width, height), "IMAGE");
		assertThat(this.rules.check(file.measured(), PostKind.FEED_IMAGE))
			.filteredOn((finding) -> finding.rule().equals("aspect_ratio"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.crop()).isEqualTo(new Crop(x, y, newWidth, newHeight));
				assertThat(finding.allowed()).isEqualTo("4:5..1.91:1");
				assertThat(finding.message()).contains("crop of " + newWidth + " x " + newHeight);
			});
	}

	@ParameterizedTest
	@CsvSource({ "1080, 1920", "1200, 600", "777, 1777", "3333, 10", "13, 1013" })
	void croppedPictureBreaksTheRuleNoMore(int width, int height) {
		GivenFile file = GivenFile.of("a JPEG", CraftedPicture.jpeg(width, height), "IMAGE");
		Crop crop = this.rules.check(file.measured(), PostKind.FEED_IMAGE)
			.stream()
			.filter((finding) -> finding.rule().equals("aspect_ratio"))
			.findFirst()
			.orElseThrow()
			.crop();
		assertThat(crop.x() + crop.width()).isLessThanOrEqualTo(width);
		assertThat(crop.y() + crop.height()).isLessThanOrEqualTo(height);
		GivenFile cropped = GivenFile.of("a crop", CraftedPicture.jpeg((int) crop.width(), (int) crop.height()), null);
		assertThat(cropped.findings(this.rules)).noneMatch((finding) -> finding.contains("aspect_ratio"));
	}

}
